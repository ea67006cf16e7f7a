package org.techmarket.front.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import org.techmarket.roadshow.service.RoadshowQueries;
import org.techmarket.roadshow.service.RoadshowRow;
import org.techmarket.shared.web.Words;

/** The home page: what is on this week, and which roadshows take bookings. */
@Named
@RequestScoped
public class HomePage {

  private static final int MOST_BOOKABLE = 5;

  @Inject private RoadshowQueries roadshows;
  @Inject private Clock clock;

  private List<Day> week;
  private List<RoadshowRow> bookable;

  /** The days of this week, Monday to Friday and the weekend only if something is on. */
  public List<Day> getWeek() {
    if (week == null) {
      LocalDate monday =
          LocalDate.now(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      List<RoadshowRow> on = roadshows.between(start(monday), start(monday.plusDays(7)));
      week =
          IntStream.range(0, 7)
              .mapToObj(n -> day(monday.plusDays(n), on))
              .filter(day -> day.date().getDayOfWeek().getValue() < 6 || !day.isEmpty())
              .toList();
    }
    return week;
  }

  /** The next roadshows that take bookings. */
  public List<RoadshowRow> getBookable() {
    if (bookable == null) {
      bookable = roadshows.bookable(MOST_BOOKABLE);
    }
    return bookable;
  }

  /** The letter's figures, by the names of their texts. */
  public List<String> getBaseline() {
    return List.of(
        "roadshows", "achievements", "firms", "amount", "bases", "pilots", "pilotAmount", "people");
  }

  private Day day(LocalDate date, List<RoadshowRow> on) {
    List<RoadshowRow> events =
        on.stream()
            .filter(row -> row.startsAt().atZone(Words.ZONE).toLocalDate().equals(date))
            .toList();
    return new Day(date, date.equals(LocalDate.now(clock)), in(1, events), in(2, events));
  }

  private static List<RoadshowRow> in(int hall, List<RoadshowRow> events) {
    return events.stream().filter(row -> row.hallId() == hall).toList();
  }

  private static Instant start(LocalDate date) {
    return date.atStartOfDay(Words.ZONE).toInstant();
  }

  /** What is on in the two halls on a day. */
  public record Day(
      LocalDate date, boolean today, List<RoadshowRow> hall1, List<RoadshowRow> hall2) {

    boolean isEmpty() {
      return hall1.isEmpty() && hall2.isEmpty();
    }
  }
}
