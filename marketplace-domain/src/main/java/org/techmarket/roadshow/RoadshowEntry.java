package org.techmarket.roadshow;

import java.time.LocalDate;
import java.time.LocalTime;
import org.techmarket.reference.TechnologyField;
import org.techmarket.roadshow.RoadshowTerms.Hours;
import org.techmarket.roadshow.RoadshowTerms.Theme;
import org.techmarket.shared.EntryReader;
import org.techmarket.shared.Invalid;

/**
 * What an event manager enters about a roadshow, as it was typed or sent.
 *
 * @param version the version a change was made on; empty for a new roadshow
 */
public record RoadshowEntry(
    String theme,
    String field,
    String hall,
    String day,
    String from,
    String until,
    String pitchMinutes,
    String answerMinutes,
    String changeMinutes,
    String quota,
    String entryDeadline,
    String lowestTrl,
    String version) {

  /**
   * Reads the entry.
   *
   * @param today the first day a roadshow may be planned for is the day after
   * @throws Invalid when a field cannot be read or the fields do not fit each other
   */
  public RoadshowTerms read(LocalDate today) {
    EntryReader read = new EntryReader();
    String called = read.text("theme", theme, 4, 60);
    TechnologyField of = read.choice("field", field, TechnologyField.class);
    int hallId = read.number("hall", hall, 1, 9999);
    Hours hours = readHours(read, today);
    Timing timing = readTiming(read);
    LocalDate deadline = read.day("entryDeadline", entryDeadline);
    int trl = read.number("lowestTrl", lowestTrl, 1, 9);
    Integer most =
        EntryReader.plain(quota).isEmpty()
            ? null
            : Integer.valueOf(read.number("quota", quota, 1, 200));
    if (!read.isFaulty()) {
      checkTogether(read, hours, timing, most, deadline, today);
    }
    read.done();
    return new RoadshowTerms(new Theme(called, of), hallId, hours, timing, most, deadline, trl);
  }

  private Hours readHours(EntryReader read, LocalDate today) {
    LocalDate on = read.day("day", day);
    LocalTime begin = read.time("from", from);
    LocalTime end = read.time("until", until);
    if (on != null && !on.isAfter(today)) {
      read.fault("day", "roadshow.dayPast");
    }
    if (on != null && on.isAfter(today.plusYears(2))) {
      read.fault("day", "roadshow.dayTooFar");
    }
    if (begin != null && end != null && !begin.isBefore(end)) {
      read.fault("until", "roadshow.untilBeforeFrom");
    }
    return on == null || begin == null || end == null ? null : Hours.of(on, begin, end);
  }

  private Timing readTiming(EntryReader read) {
    return new Timing(
        read.number("pitchMinutes", pitchMinutes, 1, 60),
        read.number("answerMinutes", answerMinutes, 0, 60),
        read.number("changeMinutes", changeMinutes, 0, 30));
  }

  private static void checkTogether(
      EntryReader read,
      Hours hours,
      Timing timing,
      Integer quota,
      LocalDate deadline,
      LocalDate today) {
    int fit = timing.slotsWithin(hours.startsAt(), hours.endsAt());
    if (fit < 1) {
      read.fault("until", "roadshow.nothingFits");
    } else if (quota != null && quota > fit) {
      read.fault("quota", "roadshow.quotaTooLarge", fit);
    }
    if (!deadline.isBefore(hours.day())) {
      read.fault("entryDeadline", "roadshow.deadlineAfterStart");
    } else if (deadline.isBefore(today)) {
      read.fault("entryDeadline", "roadshow.deadlinePast");
    }
  }
}
