package org.techmarket.notification.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.techmarket.identity.Roles;
import org.techmarket.identity.service.Caller;
import org.techmarket.notification.Notice;
import org.techmarket.shared.Search;
import org.techmarket.shared.Slice;
import org.techmarket.shared.service.Paged;

/** What the caller was told. */
@Stateless
@RolesAllowed(Roles.SIGNED_IN)
public class NoticeQueries {

  private static final String OF_CALLER = "from Notice n where n.accountId = :account";
  private static final String UNREAD = " and n.readAt is null";

  @PersistenceContext private EntityManager em;
  @Inject private Caller caller;

  /**
   * How much the caller has not looked at. Every page asks, also the one about a failure, on which
   * the server knows no roles any more.
   */
  @PermitAll
  public long countUnread() {
    return em.createQuery("select count(n) " + OF_CALLER + UNREAD, Long.class)
        .setParameter("account", caller.accountId())
        .getSingleResult();
  }

  /** A page of what the caller was told, the latest first. */
  public Slice<NoticeRow> mine(NoticeSearch search) {
    String where = OF_CALLER + (search.unread() ? UNREAD : "");
    return Paged.of(
            search.page(),
            Search.PAGE_SIZE,
            em.createQuery("select count(n) " + where, Long.class)
                .setParameter("account", caller.accountId()),
            em.createQuery("select n " + where + " order by n.id desc", Notice.class)
                .setParameter("account", caller.accountId()))
        .map(NoticeQueries::row);
  }

  private static NoticeRow row(Notice notice) {
    return new NoticeRow(notice.id(), notice.text(), notice.toldAt(), notice.readAt());
  }
}
