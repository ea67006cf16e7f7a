package org.techmarket.identity.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.techmarket.identity.ProvisioningFault;
import org.techmarket.identity.ProvisioningRepository;
import org.techmarket.identity.ProvisioningSubject;
import org.techmarket.identity.ProvisioningTask;

@Dependent
class SqlProvisioningRepository implements ProvisioningRepository {

  private static final String WANT =
      """
      insert into provisioning (subject, subject_id, stage, wished_at, due_at, first_password, whole, shut_out)
      %s
      on conflict (subject, subject_id) do update
        set stage = excluded.stage, wish = provisioning.wish + 1, wished_at = excluded.wished_at, attempts = 0,
          due_at = excluded.due_at, fault = null,
          first_password = coalesce(excluded.first_password, provisioning.first_password),
          whole = excluded.whole or provisioning.whole and provisioning.stage <> 'DONE',
          shut_out = excluded.shut_out or provisioning.shut_out
      """;

  /** In the order of their keys, so that nobody waits for somebody who waits for them. */
  private static final String ACCOUNTS =
      """
      select 'ACCOUNT', id, 'WAITING', :now, :now, cast(:password as bytea), :whole,
        exists (select 1 from account_suspension u where u.account_id = account.id)
      from account where %s = :id and issuer is not null order by id
      """;

  private static final String ORGANISATION =
      "select 'ORGANISATION', id, 'WAITING', :now, :now, cast(null as bytea), true, false from organisation where id = :id";

  @PersistenceContext private EntityManager em;

  @Override
  public void wantAccount(long account, Instant now) {
    wantAccounts("id", account, null, true, now);
  }

  @Override
  public void wantLetIn(long account, Instant now) {
    wantAccounts("id", account, null, false, now);
  }

  @Override
  public void wantOrganisation(long organisation, Instant now) {
    em.createNativeQuery(WANT.formatted(ORGANISATION))
        .setParameter("id", organisation)
        .setParameter("now", now)
        .executeUpdate();
    wantAccounts("organisation_id", organisation, null, true, now);
  }

  @Override
  public void wantFirstPassword(long account, byte[] locked, Instant now) {
    wantAccounts("id", account, locked, true, now);
  }

  private void wantAccounts(String by, long id, byte[] locked, boolean whole, Instant now) {
    em.createNativeQuery(WANT.formatted(ACCOUNTS.formatted(by)))
        .setParameter("id", id)
        .setParameter("now", now)
        .setParameter("password", locked)
        .setParameter("whole", whole)
        .executeUpdate();
  }

  @Override
  public Optional<ProvisioningTask> take(Instant now, Instant until) {
    List<?> taken =
        em.createNativeQuery(
                """
                update provisioning set due_at = :until where id =
                  (select id from provisioning where stage = 'WAITING' and due_at <= :now order by due_at, id limit 1
                    for update skip locked)
                returning id, subject, subject_id, wish, attempts, first_password, whole, shut_out
                """)
            .setParameter("until", until)
            .setParameter("now", now)
            .getResultList();
    return taken.stream().findFirst().map(row -> task((Object[]) row));
  }

  private static ProvisioningTask task(Object[] row) {
    return new ProvisioningTask(
        ((Number) row[0]).longValue(),
        ProvisioningSubject.valueOf((String) row[1]),
        ((Number) row[2]).longValue(),
        ((Number) row[3]).longValue(),
        ((Number) row[4]).intValue(),
        (byte[]) row[5],
        (Boolean) row[6],
        (Boolean) row[7]);
  }

  /** A password that was set is forgotten, one that was asked for since is not. */
  @Override
  public void done(ProvisioningTask task, Instant now) {
    em.createNativeQuery(
            """
            update provisioning set
              stage = case when wish = :wish then 'DONE' else 'WAITING' end, attempts = 0, fault = null,
              due_at = :now, settled_at = :now,
              shut_out = shut_out and (wish <> :wish
                or exists (select 1 from account_suspension u where u.account_id = subject_id)),
              first_password = case when first_password = cast(:password as bytea) then null else first_password end
            where id = :id
            """)
        .setParameter("id", task.id())
        .setParameter("wish", task.wish())
        .setParameter("now", now)
        .setParameter("password", task.firstPassword())
        .executeUpdate();
  }

  @Override
  public void failed(ProvisioningTask task, ProvisioningFault fault, Instant next) {
    told("attempts = attempts + 1, due_at = :next", task, fault)
        .setParameter("next", next)
        .executeUpdate();
  }

  @Override
  public void refused(ProvisioningTask task, ProvisioningFault fault) {
    told("attempts = attempts + 1, stage = 'REFUSED'", task, fault).executeUpdate();
  }

  private Query told(String change, ProvisioningTask task, ProvisioningFault fault) {
    return em.createNativeQuery(
            "update provisioning set fault = :fault, %s where id = :id and wish = :wish"
                .formatted(change))
        .setParameter("fault", fault.name())
        .setParameter("id", task.id())
        .setParameter("wish", task.wish());
  }

  @Override
  public boolean again(long id, Instant now) {
    return em.createNativeQuery(
                """
                update provisioning set stage = 'WAITING', wish = wish + 1, attempts = 0, due_at = :now, fault = null
                where id = :id
                """)
            .setParameter("id", id)
            .setParameter("now", now)
            .executeUpdate()
        == 1;
  }

  @Override
  public boolean isAhead(long account, Instant said) {
    return !em.createNativeQuery(
            """
            select 1 from provisioning where subject = 'ACCOUNT' and subject_id = :account
              and (stage <> 'DONE' or settled_at >= :said)
            """)
        .setParameter("account", account)
        .setParameter("said", said)
        .getResultList()
        .isEmpty();
  }
}
