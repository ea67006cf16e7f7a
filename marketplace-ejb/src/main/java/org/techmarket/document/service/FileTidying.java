package org.techmarket.document.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Duration;
import org.techmarket.document.StoredFileRepository;
import org.techmarket.reference.ParameterName;
import org.techmarket.reference.service.ParameterQueries;
import org.techmarket.shared.service.Timers;

/** Removes files that were uploaded for something that never came about. */
@Singleton
@PermitAll
public class FileTidying {

  @Inject private StoredFileRepository files;
  @Inject private ParameterQueries parameters;
  @Inject private Timers timers;

  @Schedule(hour = "*", minute = "17", persistent = false)
  public void tidy() {
    Duration kept = Duration.ofDays(parameters.amount(ParameterName.FILE_KEEP_DAYS));
    timers.run(now -> files.removeUnused(now.minus(kept), Timers.MOST_AT_ONCE));
  }
}
