package org.techmarket.micro.journey;

import java.util.Map;
import org.techmarket.micro.RunningMarketplace;

/**
 * A market in which everything is made by hand, from the first administrator on. The journeys that
 * want one share it: what one makes, no other looks for.
 */
final class HandMadeMarket {

  private static RunningMarketplace shared;

  private HandMadeMarket() {}

  static synchronized RunningMarketplace shared() throws Exception {
    if (shared == null) {
      shared = RunningMarketplace.shared(Map.of());
    }
    return shared;
  }
}
