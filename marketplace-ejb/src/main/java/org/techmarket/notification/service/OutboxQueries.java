package org.techmarket.notification.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.util.EnumMap;
import java.util.Map;
import org.techmarket.identity.Roles;
import org.techmarket.notification.Mail;
import org.techmarket.notification.MailStage;
import org.techmarket.shared.Search;
import org.techmarket.shared.Slice;
import org.techmarket.shared.service.Paged;

/** What was sent and what was not, for the administrator. */
@Stateless
@RolesAllowed(Roles.PLATFORM_ADMIN)
public class OutboxQueries {

  private static final String FOUND =
      """
       from Mail m left join Account a on a.id = m.accountId where (:stage is null or m.stage = :stage)
       and (:pattern = '%' or a.login ilike :pattern escape '!' or a.displayName ilike :pattern escape '!')
      """;

  @PersistenceContext private EntityManager em;

  /** How many there are in each stage. */
  public Map<MailStage, Long> count() {
    Map<MailStage, Long> counts = new EnumMap<>(MailStage.class);
    for (MailStage stage : MailStage.values()) {
      counts.put(stage, 0L);
    }
    em.createQuery("select m.stage, count(m) from Mail m group by m.stage", Tuple.class)
        .getResultList()
        .forEach(row -> counts.put(row.get(0, MailStage.class), row.get(1, Long.class)));
    return counts;
  }

  /** A page of those of somebody whose names hold what is looked for, the latest first. */
  public Slice<OutboxRow> search(Search search) {
    return Paged.of(
            search,
            asked(em.createQuery("select count(m)" + FOUND, Long.class), search),
            asked(
                em.createQuery("select m, a.login" + FOUND + " order by m.id desc", Tuple.class),
                search))
        .map(OutboxQueries::row);
  }

  private static <T> TypedQuery<T> asked(TypedQuery<T> query, Search search) {
    return query
        .setParameter("stage", search.stage(MailStage.class))
        .setParameter("pattern", search.pattern());
  }

  private static OutboxRow row(Tuple row) {
    Mail mail = row.get(0, Mail.class);
    return new OutboxRow(
        mail.id(),
        mail.kind(),
        row.get(1, String.class),
        OutboxRow.masked(mail.address()),
        mail.stage(),
        mail.stageSince(),
        mail.attempts(),
        mail.problem());
  }
}
