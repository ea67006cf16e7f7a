package org.techmarket.reference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;

/**
 * Which days are working days (工作日): Monday to Friday, but for the special days. Of a year whose
 * special days nobody has entered it knows nothing and does not say so: every weekday is worked.
 *
 * @param specialDays day to whether it is worked
 */
public record WorkingCalendar(Map<LocalDate, Boolean> specialDays) {

  public WorkingCalendar {
    specialDays = Map.copyOf(specialDays);
  }

  public boolean isWorking(LocalDate day) {
    boolean weekday =
        day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    return specialDays.getOrDefault(day, weekday);
  }

  /** The day that lies so many working days before the given one, which is not counted itself. */
  public LocalDate before(LocalDate day, int workingDays) {
    LocalDate found = day;
    for (int left = workingDays; left > 0; left -= isWorking(found) ? 1 : 0) {
      found = found.minusDays(1);
    }
    return found;
  }

  /** The day that lies so many working days after the given one, which is not counted itself. */
  public LocalDate after(LocalDate day, int workingDays) {
    LocalDate found = day;
    for (int left = workingDays; left > 0; left -= isWorking(found) ? 1 : 0) {
      found = found.plusDays(1);
    }
    return found;
  }

  /** How many working days there are from the day after the first up to the last, both given. */
  public int between(LocalDate first, LocalDate last) {
    return (int)
        first
            .datesUntil(last.isBefore(first) ? first : last)
            .map(d -> d.plusDays(1))
            .filter(this::isWorking)
            .count();
  }
}
