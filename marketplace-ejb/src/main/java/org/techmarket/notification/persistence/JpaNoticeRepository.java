package org.techmarket.notification.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import org.techmarket.notification.Notice;
import org.techmarket.notification.NoticeRepository;
import org.techmarket.notification.NoticeText;
import org.techmarket.shared.NotFound;

@Dependent
class JpaNoticeRepository implements NoticeRepository {

  @PersistenceContext private EntityManager em;

  /**
   * In one statement, however many are told. An account that is being closed is waited for, and
   * then it is closed: nobody's name is to stand in a notice that nobody removes.
   */
  @Override
  public void tell(Collection<Long> accounts, NoticeText text, Instant now) {
    em.createNativeQuery(
            """
            insert into notice (account_id, kind, says, about, remark, path, told_at)
            select id, :kind, :says, cast(:about as varchar[]), :remark, :path, :now
            from account where id = any(cast(:accounts as bigint[])) and closed_at is null order by id for key share
            """)
        .setParameter("kind", text.kind().name())
        .setParameter("says", text.says())
        .setParameter("about", text.about().toArray(String[]::new))
        .setParameter("remark", text.remark())
        .setParameter("path", text.path())
        .setParameter("now", now)
        .setParameter("accounts", accounts.toArray(Long[]::new))
        .executeUpdate();
  }

  @Override
  public Notice require(long accountId, long id) {
    return em.createQuery(
            "select n from Notice n where n.id = :id and n.accountId = :account", Notice.class)
        .setParameter("id", id)
        .setParameter("account", accountId)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound("notification.notice", id));
  }

  @Override
  public void readAll(long accountId, Instant now) {
    em.createQuery(
            "update Notice n set n.readAt = :now where n.accountId = :account and n.readAt is null")
        .setParameter("now", now)
        .setParameter("account", accountId)
        .executeUpdate();
  }

  @Override
  public void removeAll(long accountId) {
    em.createQuery("delete from Notice n where n.accountId = :account")
        .setParameter("account", accountId)
        .executeUpdate();
  }

  @Override
  public void removeToldBefore(Instant instant, int most) {
    em.createNativeQuery(
            """
            delete from notice where id in
              (select id from notice where told_at < :instant order by told_at limit :most for update skip locked)
            """)
        .setParameter("instant", instant)
        .setParameter("most", most)
        .executeUpdate();
  }
}
