package org.techmarket.demo.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.techmarket.demo.service.DemoContent.Claim;
import org.techmarket.demo.service.DemoContent.Event;
import org.techmarket.reference.WorkingCalendar;
import org.techmarket.roadshow.EntryLead;
import org.techmarket.roadshow.Roadshow;
import org.techmarket.roadshow.RoadshowTerms;
import org.techmarket.roadshow.RoadshowTerms.Hours;
import org.techmarket.shared.Keyed;

/** Whatever the day of the first start, the demonstration keeps the rules and is worth a look. */
class DemoDaysTest {

  private static final int LEAD = 3;
  private static final int BUFFER_MINUTES = 30;
  private static final List<Event> EVENTS = DemoContent.read().events();
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 23);
  private static final WorkingCalendar CALENDAR =
      new WorkingCalendar(
          Map.of(
              LocalDate.of(2027, 1, 1),
              false,
              LocalDate.of(2027, 2, 8),
              false,
              LocalDate.of(2027, 2, 14),
              true));

  static Stream<LocalDate> everyDay() {
    return FIRST.datesUntil(FIRST.plusYears(1));
  }

  @ParameterizedTest
  @MethodSource("everyDay")
  void everyRoadshowKeepsTheRules(LocalDate today) {
    DemoDays days = on(today);
    for (Event event : EVENTS) {
      LocalDate opened = days.opening(deadline(days, event));
      RoadshowTerms terms = terms(days, event);
      assertThat(CALENDAR.isWorking(terms.hours().day())).isTrue();
      assertThat(opened).isBefore(today);
      Roadshow roadshow = Keyed.with(1, new Roadshow(terms));
      Instant at = DemoDays.at(opened, LocalTime.NOON, 0);
      EntryLead lead = new EntryLead(CALENDAR, LEAD);
      assertThatCode(() -> roadshow.publish(lead, () -> 1, () -> "LY", at))
          .doesNotThrowAnyException();
      int slots = terms.slots();
      assertThat(event.bookings().stream().map(Claim::slot)).allMatch(slot -> slot <= slots);
    }
  }

  @ParameterizedTest
  @MethodSource("everyDay")
  void thereIsSomethingToSeeAndSomethingToBook(LocalDate today) {
    DemoDays days = on(today);
    List<Event> bookable =
        EVENTS.stream().filter(event -> !deadline(days, event).isBefore(today)).toList();
    assertThat(bookable).hasSizeGreaterThanOrEqualTo(5);
    assertThat(bookable.stream().map(Event::hall)).contains(1, 2);
    assertThat(bookable.stream().map(Event::field).distinct().count()).isGreaterThanOrEqualTo(5);
    assertThat(bookable)
        .filteredOn(event -> day(days, event).isBefore(today.plusWeeks(3)))
        .hasSizeGreaterThanOrEqualTo(5);
    assertThat(EVENTS)
        .filteredOn(event -> deadline(days, event).isBefore(today))
        .hasSizeGreaterThanOrEqualTo(3)
        .anyMatch(event -> day(days, event).isBefore(today))
        .anyMatch(event -> day(days, event).equals(days.workingDay(0)));
  }

  @ParameterizedTest
  @MethodSource("everyDay")
  void noHallIsTakenTwice(LocalDate today) {
    DemoDays days = on(today);
    for (int hall : new int[] {1, 2}) {
      Map<Instant, Instant> taken = new TreeMap<>();
      EVENTS.stream()
          .filter(event -> event.hall() == hall)
          .map(event -> terms(days, event).hours())
          .forEach(hours -> taken.put(occupiedFrom(hours), occupiedUntil(hours)));
      Instant free = Instant.MIN;
      for (Map.Entry<Instant, Instant> time : taken.entrySet()) {
        assertThat(time.getKey()).isAfterOrEqualTo(free);
        free = time.getValue();
      }
      assertThat(taken).hasSize((int) EVENTS.stream().filter(e -> e.hall() == hall).count());
    }
    assertThat(EVENTS)
        .allMatch(event -> !LocalTime.parse(event.from()).isBefore(LocalTime.of(8, 30)))
        .allMatch(event -> !LocalTime.parse(event.until()).isAfter(LocalTime.of(17, 30)));
  }

  private static DemoDays on(LocalDate today) {
    return new DemoDays(CALENDAR, DemoDays.at(today, LocalTime.of(0, 5), 0));
  }

  private static LocalDate day(DemoDays days, Event event) {
    return days.workingDay(event.workingDay());
  }

  private static LocalDate deadline(DemoDays days, Event event) {
    return days.deadline(day(days, event), LEAD);
  }

  private static RoadshowTerms terms(DemoDays days, Event event) {
    LocalDate deadline = deadline(days, event);
    return event.entry(day(days, event), deadline).read(days.opening(deadline));
  }

  private static Instant occupiedFrom(Hours hours) {
    return hours.startsAt().minus(BUFFER_MINUTES, ChronoUnit.MINUTES);
  }

  private static Instant occupiedUntil(Hours hours) {
    return hours.endsAt().plus(BUFFER_MINUTES, ChronoUnit.MINUTES);
  }
}
