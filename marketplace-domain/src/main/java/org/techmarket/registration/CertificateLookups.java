package org.techmarket.registration;

import java.time.Instant;

/** How often somebody looks certificates up. */
public interface CertificateLookups {

  /**
   * Counts a look-up; what is older than its hour is forgotten.
   *
   * @param client who looks, as a hash
   * @param hour when the hour began
   * @return how many there have been in this hour, with this one
   */
  int count(String client, Instant hour);
}
