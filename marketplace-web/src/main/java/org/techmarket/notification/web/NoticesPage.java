package org.techmarket.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.techmarket.notification.NoticeText;
import org.techmarket.notification.service.NoticeQueries;
import org.techmarket.notification.service.NoticeRow;
import org.techmarket.notification.service.NoticeSearch;
import org.techmarket.notification.service.NoticeWords;
import org.techmarket.shared.Slice;
import org.techmarket.shared.web.Reader;

/** The inbox of the one who looks, and the number beside the bell of every page. */
@Named
@RequestScoped
public class NoticesPage {

  static final String HERE = "/workbench/notification/notices";

  /** More than this nobody counts. */
  private static final long MOST_SHOWN = 99;

  @Inject private NoticeQueries notices;
  @Inject private Reader reader;
  @Inject @Param private String unread;
  @Inject @Param private String page;

  private Long countUnread;
  private Slice<NoticeRow> found;

  /** How much was not looked at. */
  public long getCountUnread() {
    if (countUnread == null) {
      countUnread = notices.countUnread();
    }
    return countUnread;
  }

  /** The same as it stands in the little room there is. */
  public String getBadge() {
    return getCountUnread() > MOST_SHOWN ? MOST_SHOWN + "+" : String.valueOf(countUnread);
  }

  public Slice<NoticeRow> getFound() {
    if (found == null) {
      found = notices.mine(search());
    }
    return found;
  }

  public boolean isUnreadOnly() {
    return search().unread();
  }

  /** What a notice says. */
  public String say(NoticeText text) {
    return NoticeWords.sentence(reader.getLocale(), text);
  }

  private NoticeSearch search() {
    return NoticeSearch.read(unread, page);
  }
}
