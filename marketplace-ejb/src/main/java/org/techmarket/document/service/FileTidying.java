package org.techmarket.document.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.techmarket.document.StoredFileRepository;
import org.techmarket.reference.ParameterName;
import org.techmarket.reference.service.ParameterQueries;

/** Removes files that were uploaded for something that never came about. */
@Singleton
@PermitAll
public class FileTidying {

  private static final int MOST_AT_ONCE = 200;

  @Inject private StoredFileRepository files;
  @Inject private ParameterQueries parameters;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "marketplace.timers", defaultValue = "true")
  private boolean timers;

  @Schedule(hour = "*", minute = "17", persistent = false)
  public void tidy() {
    if (timers) {
      Duration kept = Duration.ofDays(parameters.amount(ParameterName.FILE_KEEP_DAYS));
      files.removeUnused(clock.instant().minus(kept), MOST_AT_ONCE);
    }
  }
}
