package org.techmarket.identity.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.techmarket.identity.Account;
import org.techmarket.identity.AccountRepository;
import org.techmarket.identity.Administrators;
import org.techmarket.identity.Role;
import org.techmarket.shared.NotFound;
import org.techmarket.shared.persistence.Flush;

@Dependent
class JpaAccountRepository implements AccountRepository {

  @PersistenceContext private EntityManager em;

  @Override
  public void add(Account account) {
    Flush.added(em, account);
  }

  @Override
  public void changed(Account account) {
    Flush.added(em, account);
  }

  /** As weakly as a change of it does: whatever refers to the account does not wait. */
  @Override
  public Account lock(long id) {
    em.createNativeQuery("select id from account where id = :id for no key update")
        .setParameter("id", id)
        .getResultList();
    Account found = em.find(Account.class, id);
    if (found != null) {
      em.refresh(found);
    }
    return open(found, id);
  }

  private static Account open(Account found, long id) {
    return Optional.ofNullable(found)
        .filter(account -> !account.isClosed())
        .orElseThrow(() -> new NotFound("identity.account", id));
  }

  @Override
  public Account require(long id) {
    return Optional.ofNullable(em.find(Account.class, id))
        .orElseThrow(() -> new NotFound("identity.account", id));
  }

  @Override
  public Optional<Account> lockWithPassword(String login) {
    return em.createQuery(
            "select a.id from Account a where a.login = :login and a.passwordHash is not null and a.closedAt is null"
                + " and not exists (select 1 from Suspension u where u.accountId = a.id)",
            Long.class)
        .setParameter("login", login)
        .getResultStream()
        .findFirst()
        .map(this::lock);
  }

  @Override
  public Administrators lockAdministrators() {
    administrators("order by a.id for no key update of a");
    return new Administrators(
        administrators(
                "and not exists (select 1 from account_suspension s where s.account_id = a.id)")
            .stream()
            .map(id -> ((Number) id).longValue())
            .collect(Collectors.toSet()));
  }

  /** Asked anew once they are locked, for what a rival did meanwhile is no change of their rows. */
  private List<?> administrators(String further) {
    return em.createNativeQuery(
            """
            select a.id from account a join account_role r on r.account_id = a.id
            where r.role = :role and a.closed_at is null
            """
                + further)
        .setParameter("role", Role.PLATFORM_ADMIN.name())
        .getResultList();
  }

  @Override
  public List<Account> ofOrganisation(long organisationId) {
    return em.createQuery(
            "select a from Account a where a.organisationId = :organisation and a.closedAt is null order by a.id",
            Account.class)
        .setParameter("organisation", organisationId)
        .getResultList();
  }

  @Override
  public Optional<Long> organisationOf(long account) {
    return Optional.ofNullable(em.find(Account.class, account)).map(Account::organisationId);
  }

  /** It is no change of the account that anybody would have to know of. */
  @Override
  public void reads(long id, String language) {
    em.createNativeQuery(
            "update account set language = :language where id = :id and closed_at is null")
        .setParameter("language", language)
        .setParameter("id", id)
        .executeUpdate();
  }

  @Override
  public Optional<Account> withExternalId(String issuer, String subject) {
    return em
        .createQuery(
            "select a from Account a left join fetch a.roles where a.issuer = :issuer and a.externalId = :subject",
            Account.class)
        .setParameter("issuer", issuer)
        .setParameter("subject", subject)
        .getResultList()
        .stream()
        .findFirst();
  }

  /** There may be no row to lock yet. */
  @Override
  public Optional<Account> lockWithExternalId(String issuer, String subject) {
    em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:who, 0)) as text)")
        .setParameter("who", issuer + " " + subject)
        .getSingleResult();
    Optional<Account> account = withExternalId(issuer, subject);
    account.ifPresent(em::refresh);
    return account;
  }
}
