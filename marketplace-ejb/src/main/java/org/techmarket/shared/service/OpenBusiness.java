package org.techmarket.shared.service;

import java.util.List;
import org.techmarket.shared.Refused;

/**
 * Says what an organisation has begun and not ended (未结业务), which keeps it from being closed. A
 * capability brings a bean when there is such a thing in it. It is asked for the page, and again
 * when nobody acts for the organisation any more, so that what it says then stays true.
 */
public interface OpenBusiness {

  /** What there is, a sentence for each kind; empty when there is nothing. */
  List<Refused.Ground> of(long organisation);
}
