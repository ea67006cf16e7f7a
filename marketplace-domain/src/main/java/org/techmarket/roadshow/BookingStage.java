package org.techmarket.roadshow;

import java.util.EnumSet;
import java.util.Set;
import org.techmarket.shared.Stage;

/** How far the booking of a slot has come (路演预约状态). */
public enum BookingStage implements Stage<BookingStage> {
  HELD,
  SUBMITTED,
  RETURNED,
  CONFIRMED,
  REJECTED,
  EXPIRED,
  CANCELLED,
  CANCELLED_BY_HOST;

  @Override
  public Set<BookingStage> next() {
    return switch (this) {
      case HELD, RETURNED -> EnumSet.of(SUBMITTED, EXPIRED, CANCELLED, CANCELLED_BY_HOST);
      case SUBMITTED -> EnumSet.of(CONFIRMED, RETURNED, REJECTED, CANCELLED, CANCELLED_BY_HOST);
      case CONFIRMED -> EnumSet.of(CANCELLED, CANCELLED_BY_HOST);
      case REJECTED, EXPIRED, CANCELLED, CANCELLED_BY_HOST -> EnumSet.noneOf(BookingStage.class);
    };
  }

  /** Whether a booking in this stage keeps its slot from others. */
  public boolean isLive() {
    return !isFinal();
  }
}
