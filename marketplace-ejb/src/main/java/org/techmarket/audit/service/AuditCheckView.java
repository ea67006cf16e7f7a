package org.techmarket.audit.service;

import java.time.Instant;

/**
 * How far a check has come.
 *
 * @param done steps out of so many in {@code total}
 * @param endedAt null while it runs
 * @param report null while it runs, and when it broke down
 */
public record AuditCheckView(long done, long total, Instant endedAt, AuditReport report) {

  public boolean isRunning() {
    return endedAt == null;
  }
}
