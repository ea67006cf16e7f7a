package org.techmarket.identity;

import java.time.Instant;

/** What people have agreed to. */
public interface ConsentRepository {

  void add(Consent consent);

  /** How often somebody has agreed from an address since. */
  long count(String address, Instant since);
}
