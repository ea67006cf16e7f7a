package org.techmarket.notification.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.techmarket.notification.MailRepository;
import org.techmarket.notification.NoticeRepository;
import org.techmarket.reference.ParameterName;
import org.techmarket.reference.service.ParameterQueries;
import org.techmarket.shared.MarketTime;
import org.techmarket.shared.service.Timers;

/** Forgets what was told long ago, and the mails that came to rest. */
@Singleton
@PermitAll
public class NoticeTidying {

  /** So many a night as nobody waits for; the rest goes the next. */
  private static final int MOST = 10_000;

  @Inject private NoticeRepository notices;
  @Inject private MailRepository mails;
  @Inject private ParameterQueries parameters;
  @Inject private Timers timers;

  @Schedule(hour = "3", minute = "43", persistent = false)
  public void tidy() {
    timers.run(
        now -> {
          notices.removeToldBefore(monthsBefore(now), MOST);
          mails.removeEndedBefore(now.minus(days()), MOST);
        });
  }

  private Duration days() {
    return Duration.ofDays(parameters.amount(ParameterName.MAIL_KEEP_DAYS));
  }

  private Instant monthsBefore(Instant now) {
    int months = parameters.amount(ParameterName.NOTICE_MONTHS);
    return now.atZone(MarketTime.ZONE).minusMonths(months).toInstant();
  }
}
