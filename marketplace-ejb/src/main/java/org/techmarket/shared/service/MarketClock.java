package org.techmarket.shared.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.techmarket.shared.MarketTime;

/** The clock everybody asks; tests put another in its place. */
@ApplicationScoped
public class MarketClock {

  /** It counts microseconds as the database does, so that nothing changes by being stored. */
  @Produces
  Clock clock() {
    return Clock.tick(Clock.system(MarketTime.ZONE), Duration.of(1, ChronoUnit.MICROS));
  }
}
