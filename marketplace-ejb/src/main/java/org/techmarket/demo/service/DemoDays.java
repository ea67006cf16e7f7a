package org.techmarket.demo.service;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.techmarket.reference.WorkingCalendar;
import org.techmarket.shared.MarketTime;

/** The days around the first start, so that a demonstration is never out of date. */
record DemoDays(WorkingCalendar calendar, Instant now) {

  private static final int DAYS_TO_ENTER = 18;

  static DemoDays around(Clock clock, WorkingCalendar calendar) {
    return new DemoDays(calendar, clock.instant());
  }

  LocalDate today() {
    return LocalDate.ofInstant(now, MarketTime.ZONE);
  }

  /** 0 is today or the next working day, 1 the one after, -1 the last one before today. */
  LocalDate workingDay(int offset) {
    if (offset < 0) {
      return calendar.before(today(), -offset);
    }
    LocalDate day = today().minusDays(1);
    for (int left = offset + 1; left > 0; left -= calendar.isWorking(day) ? 1 : 0) {
      day = day.plusDays(1);
    }
    return day;
  }

  /** The latest working day the rules allow as entry deadline of a roadshow on the day. */
  LocalDate deadline(LocalDate day, int leadWorkingDays) {
    return calendar.before(day, leadWorkingDays + 1);
  }

  /** When a roadshow of that deadline was opened: long enough before it, and not today. */
  LocalDate opening(LocalDate deadline) {
    return past(deadline.minusDays(DAYS_TO_ENTER));
  }

  /** The last working day up to the given one that is over by now. */
  LocalDate past(LocalDate day) {
    LocalDate found = day.isBefore(today()) ? day : today().minusDays(1);
    return calendar.isWorking(found) ? found : calendar.before(found, 1);
  }

  static Instant at(LocalDate day, LocalTime time, int minutesLater) {
    return day.atTime(time).plusMinutes(minutesLater).atZone(MarketTime.ZONE).toInstant();
  }
}
