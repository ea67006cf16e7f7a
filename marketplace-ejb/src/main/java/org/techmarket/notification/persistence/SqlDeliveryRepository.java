package org.techmarket.notification.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.techmarket.notification.Delivery;
import org.techmarket.notification.DeliveryRepository;
import org.techmarket.notification.Notice;
import org.techmarket.notification.Recipient;
import org.techmarket.shared.NoticeKind;

@Dependent
class SqlDeliveryRepository implements DeliveryRepository {

  /**
   * A notice for the digest of its account: so it was chosen, or nothing was and so it is usual.
   */
  private static final String FOR_DIGEST =
      """
      n.read_at is null and coalesce((select s.delivery = 'DIGEST' from notice_delivery s
        where s.account_id = n.account_id and s.kind = n.kind), n.kind = any(cast(:usual as varchar[])))
      """;

  @PersistenceContext private EntityManager em;

  @Override
  @SuppressWarnings("unchecked")
  public Map<NoticeKind, Delivery> of(long accountId) {
    Map<NoticeKind, Delivery> chosen = new EnumMap<>(NoticeKind.class);
    Stream<Tuple> rows =
        em.createNativeQuery(
                "select kind, delivery from notice_delivery where account_id = :account",
                Tuple.class)
            .setParameter("account", accountId)
            .getResultStream();
    rows.forEach(
        row ->
            chosen.put(
                NoticeKind.valueOf(row.get(0, String.class)),
                Delivery.valueOf(row.get(1, String.class))));
    return chosen;
  }

  @Override
  public void choose(long accountId, NoticeKind kind, Delivery delivery) {
    em.createNativeQuery(
            """
            insert into notice_delivery (account_id, kind, delivery) values (:account, :kind, :delivery)
            on conflict (account_id, kind) do update set delivery = excluded.delivery
            """)
        .setParameter("account", accountId)
        .setParameter("kind", kind.name())
        .setParameter("delivery", delivery.name())
        .executeUpdate();
  }

  @Override
  public List<Recipient> atOnce(Collection<Long> accounts, NoticeKind kind) {
    return recipients(
        em.createNativeQuery(
                """
                select a.id, a.mail, a.language from account a
                left join notice_delivery s on s.account_id = a.id and s.kind = :kind
                where a.id = any(cast(:accounts as bigint[])) and a.mail is not null and a.closed_at is null
                  and not exists (select 1 from account_suspension u where u.account_id = a.id)
                  and coalesce(s.delivery = 'AT_ONCE', :usual) order by a.id
                """,
                Tuple.class)
            .setParameter("kind", kind.name())
            .setParameter("accounts", accounts.toArray(Long[]::new))
            .setParameter("usual", Delivery.usual(kind) == Delivery.AT_ONCE));
  }

  @Override
  public List<Recipient> dueForDigest(LocalDate day, int most) {
    return recipients(
        em.createNativeQuery(
                """
                select a.id, a.mail, a.language from account a left join digest d on d.account_id = a.id
                where a.mail is not null and a.closed_at is null
                  and not exists (select 1 from account_suspension u where u.account_id = a.id)
                  and (d.day is null or d.day < :day)
                  and exists (select 1 from notice n where n.account_id = a.id
                    and (d.made_at is null or n.told_at > d.made_at) and """
                    + " "
                    + FOR_DIGEST
                    + ") order by a.id limit :most",
                Tuple.class)
            .setParameter("day", day)
            .setParameter("usual", usual())
            .setParameter("most", most));
  }

  @Override
  @SuppressWarnings("unchecked")
  public List<Notice> forDigest(long accountId, int most) {
    return em.createNativeQuery(
            "select n.* from notice n where n.account_id = :account and "
                + FOR_DIGEST
                + " order by n.id desc limit :most",
            Notice.class)
        .setParameter("account", accountId)
        .setParameter("usual", usual())
        .setParameter("most", most)
        .getResultList();
  }

  @Override
  public boolean beginDigest(long accountId, LocalDate day, Instant now) {
    return em.createNativeQuery(
                """
                insert into digest as d (account_id, day, made_at) values (:account, :day, :now)
                on conflict (account_id) do update set day = excluded.day, made_at = excluded.made_at
                  where d.day < excluded.day
                """)
            .setParameter("account", accountId)
            .setParameter("day", day)
            .setParameter("now", now)
            .executeUpdate()
        == 1;
  }

  @Override
  public void removeAll(long accountId) {
    for (String table : List.of("notice_delivery", "digest")) {
      em.createNativeQuery("delete from " + table + " where account_id = :account")
          .setParameter("account", accountId)
          .executeUpdate();
    }
  }

  private static String[] usual() {
    return Stream.of(NoticeKind.values())
        .filter(kind -> Delivery.usual(kind) == Delivery.DIGEST)
        .map(NoticeKind::name)
        .toArray(String[]::new);
  }

  @SuppressWarnings("unchecked")
  private static List<Recipient> recipients(Query query) {
    Stream<Tuple> rows = query.getResultStream();
    return rows.map(
            row ->
                new Recipient(
                    row.get(0, Long.class), row.get(1, String.class), row.get(2, String.class)))
        .toList();
  }
}
