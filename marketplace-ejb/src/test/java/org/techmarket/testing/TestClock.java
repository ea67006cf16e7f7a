package org.techmarket.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.techmarket.shared.MarketTime;

/** A clock that stands still until it is told to go on. */
@Alternative
@Priority(1)
@ApplicationScoped
public class TestClock extends Clock {

  /** Monday 23 November 2026, ten o'clock in Shandong. */
  public static final Instant START = Instant.parse("2026-11-23T02:00:00Z");

  private volatile Instant now = START;

  public void reset() {
    now = START;
  }

  public void goOn(Duration time) {
    now = now.plus(time);
  }

  public void set(Instant instant) {
    now = instant;
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return MarketTime.ZONE;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return fixed(now, zone);
  }
}
