package org.techmarket.notification.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.techmarket.reference.ParameterName;
import org.techmarket.reference.service.ParameterQueries;
import org.techmarket.shared.MarketTime;
import org.techmarket.shared.service.Timers;

/** Has mail sent, and digests made in the morning; what the morning missed is made up for. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailTimer {

  @Inject private MailRound round;
  @Inject private DigestService digests;
  @Inject private MailSettings settings;
  @Inject private ParameterQueries parameters;
  @Inject private Timers timers;

  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  public void send() {
    timers.run(now -> round.go());
  }

  @Schedule(hour = "*", minute = "*/10", persistent = false)
  public void digest() {
    timers.run(this::digestIfDue);
  }

  private void digestIfDue(Instant now) {
    ZonedDateTime here = now.atZone(MarketTime.ZONE);
    if (settings.isOn() && here.getHour() >= parameters.amount(ParameterName.DIGEST_HOUR)) {
      LocalDate today = here.toLocalDate();
      digests.due(today, Timers.MOST_AT_ONCE).forEach(recipient -> digests.make(recipient, today));
    }
  }
}
