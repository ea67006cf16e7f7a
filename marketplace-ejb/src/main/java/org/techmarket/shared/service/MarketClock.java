package org.techmarket.shared.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The clock everybody asks; tests put another in its place. */
@ApplicationScoped
public class MarketClock {

  @Produces
  Clock clock() {
    return Clock.system(ZoneId.of("Asia/Shanghai"));
  }
}
