package org.techmarket.notification.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.LockOptions;
import org.hibernate.jpa.SpecHints;
import org.techmarket.notification.Mail;
import org.techmarket.notification.MailRepository;
import org.techmarket.shared.NotFound;

@Dependent
class JpaMailRepository implements MailRepository {

  @PersistenceContext private EntityManager em;

  @Override
  public void post(Collection<Mail> mails) {
    mails.forEach(em::persist);
  }

  @Override
  public Optional<Mail> lockDue(Instant now) {
    return skipping(
            "select m from Mail m where m.stage = WAITING and m.dueAt <= :instant order by m.dueAt",
            now)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<Mail> lock(long id) {
    return Optional.ofNullable(em.find(Mail.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public Mail lockRequired(long id) {
    return lock(id).orElseThrow(() -> new NotFound("notification.mail", id));
  }

  @Override
  public List<Mail> lockLost(Instant before, int most) {
    return skipping(
            "select m from Mail m where m.stage = SENDING and m.stageSince < :instant order by m.id",
            before)
        .setMaxResults(most)
        .getResultList();
  }

  @Override
  public List<Mail> lockFailed(int most) {
    return em.createQuery("select m from Mail m where m.stage = FAILED order by m.id", Mail.class)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .setMaxResults(most)
        .getResultList();
  }

  @Override
  public void removeAll(long accountId) {
    em.createQuery("delete from Mail m where m.accountId = :account")
        .setParameter("account", accountId)
        .executeUpdate();
  }

  @Override
  public void removeEndedBefore(Instant instant, int most) {
    em.createNativeQuery(
            """
            delete from mail where id in (select id from mail where stage in ('SENT', 'FAILED', 'UNCERTAIN')
              and stage_since < :instant order by id limit :most for update skip locked)
            """)
        .setParameter("instant", instant)
        .setParameter("most", most)
        .executeUpdate();
  }

  private TypedQuery<Mail> skipping(String query, Instant instant) {
    return em.createQuery(query, Mail.class)
        .setParameter("instant", instant)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .setHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, LockOptions.SKIP_LOCKED);
  }
}
