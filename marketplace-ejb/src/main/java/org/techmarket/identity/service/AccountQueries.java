package org.techmarket.identity.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.techmarket.identity.Account;
import org.techmarket.identity.OrganisationStage;
import org.techmarket.identity.Role;
import org.techmarket.identity.Roles;
import org.techmarket.identity.Suspension;
import org.techmarket.identity.TokenScope;
import org.techmarket.shared.NotFound;
import org.techmarket.shared.Search;
import org.techmarket.shared.Slice;
import org.techmarket.shared.service.Paged;

/** Who there is. What is open to all is what signing in needs. */
@Stateless
public class AccountQueries {

  private static final String FROM =
      "from Account a left join Organisation o on o.id = a.organisationId ";
  private static final String FOUND =
      "select a, o.name, o.stage, u " + FROM + "left join Suspension u on u.accountId = a.id ";

  /** With the roles at once, for every request of somebody who has signed in asks for them. */
  private static final String WITH_ROLES =
      "left join fetch a.roles left join Organisation o on o.id = a.organisationId ";

  private static final String LET_IN =
      "a.closedAt is null and not exists (select 1 from Suspension u where u.accountId = a.id)";

  @PersistenceContext private EntityManager em;
  @Inject private Caller caller;

  @PermitAll
  public Optional<SignedIn> signedIn(String login) {
    return em
        .createQuery(
            "select a, o.name, o.stage from Account a " + WITH_ROLES + "where a.login = :login",
            Tuple.class)
        .setParameter("login", login)
        .getResultList()
        .stream()
        .findFirst()
        .map(AccountQueries::signedIn);
  }

  /** Who a token stands for, unless it is unknown or too old. */
  @PermitAll
  public Optional<Used> byToken(String hash, Instant now) {
    return em
        .createQuery(
            "select a, o.name, o.stage, t.id, t.scope, t.lastUsedAt from ApiToken t join Account a on a.id = t.accountId "
                + WITH_ROLES
                + "where t.hash = :hash and t.expiresAt > :now and "
                + LET_IN,
            Tuple.class)
        .setParameter("hash", hash)
        .setParameter("now", now)
        .getResultList()
        .stream()
        .findFirst()
        .map(
            row ->
                new Used(
                    new TokenHolder(signedIn(row), row.get(4, TokenScope.class)),
                    row.get(3, Long.class),
                    row.get(5, Instant.class)));
  }

  /** Whose session it is, unless it was ended. */
  @PermitAll
  public Optional<Seen> bySession(long id) {
    return em
        .createQuery(
            "select a, o.name, o.stage, s.lastSeenAt from WebSession s join Account a on a.id = s.accountId "
                + WITH_ROLES
                + "where s.id = :id and "
                + LET_IN,
            Tuple.class)
        .setParameter("id", id)
        .getResultList()
        .stream()
        .findFirst()
        .map(
            row ->
                new Seen(
                    signedIn(row),
                    row.get(3, Instant.class),
                    row.get(0, Account.class).language()));
  }

  @PermitAll
  public boolean isEmpty() {
    return em.createQuery("select count(a) from Account a", Long.class).getSingleResult() == 0;
  }

  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.SECURITY_ADMIN})
  public List<AccountRow> all() {
    return em
        .createQuery(FOUND + "where a.closedAt is null order by a.login", Tuple.class)
        .getResultList()
        .stream()
        .map(this::row)
        .toList();
  }

  /** A page of those whose names or organisation hold what is looked for, by user name. */
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.SECURITY_ADMIN})
  public Slice<AccountRow> search(Search search) {
    String where =
        "where a.closedAt is null and (a.login ilike :pattern escape '!' or a.displayName ilike :pattern escape '!'"
            + " or o.name ilike :pattern escape '!')";
    return Paged.of(
            search,
            em.createQuery("select count(a) " + FROM + where, Long.class)
                .setParameter("pattern", search.pattern()),
            em.createQuery(FOUND + where + " order by a.login", Tuple.class)
                .setParameter("pattern", search.pattern()))
        .map(this::row);
  }

  /**
   * One account.
   *
   * @throws NotFound when there is none
   */
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.SECURITY_ADMIN})
  public AccountRow require(long id) {
    return em.createQuery(FOUND + "where a.id = :id and a.closedAt is null", Tuple.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .map(this::row)
        .orElseThrow(() -> new NotFound("identity.account", id));
  }

  /** The user name of the one whose link to a new password it is, while it is good. */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public Optional<String> ofPasswordLink(String hash, Instant now) {
    List<?> found =
        em.createNativeQuery(
                """
                select a.login from password_link l join account a on a.id = l.account_id
                where l.hash = :hash and l.expires_at > :now
                  and not exists (select 1 from account_suspension u where u.account_id = a.id)
                """)
            .setParameter("hash", hash)
            .setParameter("now", now)
            .getResultList();
    return found.stream().map(String.class::cast).findFirst();
  }

  /** Whether somebody is let in nowhere for the time being. */
  @PermitAll
  public boolean isSuspended(long id) {
    return em.find(Suspension.class, id) != null;
  }

  /** What a password is compared with; no connection is kept while that is done. */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public Optional<String> passwordHash(String login) {
    return em.createQuery(
            "select a.passwordHash from Account a where a.login = :login and a.passwordHash is not null"
                + " and a.closedAt is null",
            String.class)
        .setParameter("login", login)
        .getResultStream()
        .findFirst();
  }

  /** Whose session it is, when it was last used, and in which language they are written to. */
  record Seen(SignedIn who, Instant lastSeenAt, String language) {

    /** Chinese unless it is known to be another. */
    String reads() {
      return language == null ? "zh" : language;
    }
  }

  /** Whose token it is, and when it was last used; null when never. */
  record Used(TokenHolder holder, long token, Instant usedAt) {}

  private static SignedIn signedIn(Tuple row) {
    Account account = row.get(0, Account.class);
    return new SignedIn(
        account.id(),
        account.login(),
        account.displayName(),
        account.roles(),
        account.organisationId(),
        row.get(1, String.class),
        row.get(2, OrganisationStage.class));
  }

  private AccountRow row(Tuple row) {
    SignedIn who = signedIn(row);
    return new AccountRow(
        who.id(),
        who.login(),
        who.displayName(),
        who.roles().stream().sorted().toList(),
        who.organisation(),
        row.get(0, Account.class).isProvided(),
        row.get(0, Account.class).version(),
        Optional.ofNullable(row.get(3, Suspension.class)).map(Suspension::since).orElse(null),
        Optional.ofNullable(row.get(3, Suspension.class)).map(Suspension::reason).orElse(null),
        may(row));
  }

  private AccountRow.May may(Tuple row) {
    boolean isOut = row.get(3, Suspension.class) != null;
    boolean security =
        caller.is(Role.SECURITY_ADMIN) && row.get(0, Account.class).id() != caller.accountId();
    return new AccountRow.May(
        caller.is(Role.PLATFORM_ADMIN), security && !isOut, security && isOut);
  }
}
