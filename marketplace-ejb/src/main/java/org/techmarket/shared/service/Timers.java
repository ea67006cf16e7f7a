package org.techmarket.shared.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What is done by the clock, unless this server is to leave it to another. */
@Dependent
public class Timers {

  /** So much at once that nobody waits for it long; the rest comes next time. */
  public static final int MOST_AT_ONCE = 200;

  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "marketplace.timers", defaultValue = "true")
  private boolean on;

  /** Does what is due now. */
  public void run(Consumer<Instant> work) {
    if (on) {
      work.accept(clock.instant());
    }
  }
}
