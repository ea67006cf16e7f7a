package org.techmarket.shared;

import java.time.ZoneId;

/** The time of the market: where its days, months and years begin. */
public final class MarketTime {

  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private MarketTime() {}
}
