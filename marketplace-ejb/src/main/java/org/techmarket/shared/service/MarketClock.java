package org.techmarket.shared.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The clock everybody asks; tests put another in its place. */
@ApplicationScoped
public class MarketClock {

  /** It counts microseconds as the database does, so that nothing changes by being stored. */
  @Produces
  Clock clock() {
    return Clock.tick(Clock.system(ZoneId.of("Asia/Shanghai")), Duration.of(1, ChronoUnit.MICROS));
  }
}
