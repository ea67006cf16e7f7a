package org.techmarket.identity.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.techmarket.identity.Account;
import org.techmarket.identity.AccountRepository;
import org.techmarket.shared.persistence.Flush;

@Dependent
class JpaAccountRepository implements AccountRepository {

  @PersistenceContext private EntityManager em;

  @Override
  public void add(Account account) {
    Flush.added(em, account);
  }

  @Override
  public List<Account> ofOrganisation(long organisationId) {
    return em.createQuery(
            "select a from Account a where a.organisationId = :organisation order by a.id",
            Account.class)
        .setParameter("organisation", organisationId)
        .getResultList();
  }

  @Override
  public Optional<Long> organisationOf(long account) {
    return Optional.ofNullable(em.find(Account.class, account)).map(Account::organisationId);
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
