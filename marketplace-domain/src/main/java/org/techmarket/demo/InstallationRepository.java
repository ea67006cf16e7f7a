package org.techmarket.demo;

import java.time.Instant;

/** The one fact about this installation: how it began. */
public interface InstallationRepository {

  /**
   * Writes down how the installation begins, unless that was done before; a rival waits until this
   * transaction ends.
   *
   * @return whether this is the first start
   */
  boolean begin(boolean demo, Instant now);

  /** Whether it began with invented data; it must have begun. */
  boolean isDemo();
}
