package org.techmarket.notification.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.techmarket.identity.Roles;
import org.techmarket.identity.service.Caller;
import org.techmarket.notification.Notice;
import org.techmarket.notification.NoticeRepository;
import org.techmarket.shared.NotFound;

/** Looks at what the caller was told. */
@Stateless
@RolesAllowed(Roles.SIGNED_IN)
public class NoticeService {

  @Inject private NoticeRepository notices;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * Looks at a notice.
   *
   * @return the page of what it tells of
   * @throws NotFound when it is not there, or somebody else's
   */
  public String open(long id) {
    Notice notice = notices.require(caller.accountId(), id);
    notice.read(clock.instant());
    return notice.text().path();
  }

  public void readAll() {
    notices.readAll(caller.accountId(), clock.instant());
  }
}
