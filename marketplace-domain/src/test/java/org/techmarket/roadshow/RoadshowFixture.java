package org.techmarket.roadshow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.techmarket.reference.WorkingCalendar;
import org.techmarket.shared.Keyed;
import org.techmarket.shared.Varied;

/** Roadshows on Thursday 10 December 2026, seen from Monday 23 November. */
public final class RoadshowFixture {

  public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  public static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

  /** The end of 3 December in Shandong. */
  public static final Instant ENTRIES_END = Instant.parse("2026-12-03T16:00:00Z");

  public static final EntryLead LEAD = new EntryLead(new WorkingCalendar(Map.of()), 3);

  private RoadshowFixture() {}

  /** From nine to twelve in hall 1: ten slots of 8 + 7 minutes with 2 between; readiness 4. */
  public static RoadshowEntry entry() {
    return new RoadshowEntry(
        "New materials for the sea",
        "NEW_MATERIALS",
        "1",
        "2026-12-10",
        "09:00",
        "12:00",
        "8",
        "7",
        "2",
        "",
        "2026-12-03",
        "4",
        null);
  }

  public static Roadshow draft() {
    return Keyed.with(5, new Roadshow(entry().read(TODAY)));
  }

  public static Roadshow open() {
    return published(draft());
  }

  /** An open roadshow whose entry differs in one field. */
  public static Roadshow open(String field, String value) {
    RoadshowEntry entry = Varied.with(entry(), field, value);
    return published(Keyed.with(5, new Roadshow(entry.read(TODAY))));
  }

  private static Roadshow published(Roadshow roadshow) {
    roadshow.publish(LEAD, () -> 7, () -> "LY-202612-001", NOW);
    roadshow.slots().forEach(slot -> Keyed.with(100 + slot.ordinal(), slot));
    return roadshow;
  }
}
