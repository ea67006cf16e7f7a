package org.techmarket.bench;

import java.time.LocalDate;
import java.util.List;
import org.techmarket.micro.Sql;

/** Open roadshows with 24 slots each, written straight into the database. */
final class Calendar {

  static final int SLOTS = 24;

  private static final String ROADSHOWS =
      """
      with day as (select n, date '%3$s' + n / 2 as day, 1 + n %% 2 as hall from generate_series(%1$d, %2$d) n),
      time as (select n, hall, day, (day + time '09:00') at time zone 'Asia/Shanghai' as starts,
        (day + time '17:00') at time zone 'Asia/Shanghai' as ends from day),
      taken as (insert into hall_booking (hall_id, purpose, starts_at, ends_at, occupied_from, occupied_until, stage, version)
        select hall, n::text, starts, ends, starts, ends, 'CONFIRMED', 0 from time returning id, purpose)
      insert into roadshow (number, theme, field, hall_id, starts_at, ends_at, pitch_minutes, answer_minutes,
        change_minutes, entry_deadline, lowest_trl, hall_booking_id, stage, version)
      select 'LY-' || to_char(day, 'YYYYMM') || '-' || lpad(n::text, 6, '0'), 'Roadshow ' || n, 'NEW_MATERIALS', hall, starts,
        ends, 8, 7, 2, day - 5, 4, t.id, 'OPEN', 1 from time join taken t on t.purpose = n::text
      """;
  private static final String SLOTS_OF_THEM =
      """
      insert into slot (roadshow_id, ordinal, starts_at, ends_at)
      select r.id, o, r.starts_at + (o - 1) * interval '17 minutes', r.starts_at + o * interval '17 minutes' - interval '2 minutes'
      from roadshow r, generate_series(1, 24) o where not exists (select 1 from slot s where s.roadshow_id = r.id)
      """;

  /** Every other slot of what nobody books here is confirmed for one of the institutions. */
  private static final String HISTORY =
      """
      with held as (select id, holder_id, authors[1] as author, row_number() over (order by id) as place from achievement)
      insert into roadshow_booking (slot_id, roadshow_id, achievement_id, organisation_id, authors, stage, stage_since,
        presenter, phone, seeking, version)
      select s.id, s.roadshow_id, h.id, h.holder_id, array[h.author], 'CONFIRMED', now(), 'Li Min', '13905310000', 'LICENCE', 2
      from slot s join held h on h.place = s.ordinal
      where s.ordinal %% 2 = 0 and s.roadshow_id not in (select id from roadshow order by starts_at limit %d)
      and not exists (select 1 from roadshow_booking b where b.slot_id = s.id)
      """;

  private final Sql sql;
  private final LocalDate firstDay;
  private final int booked;
  private final List<String> numbers;

  /** Where somebody wants to pitch. */
  record Place(String roadshow, int ordinal) {}

  /**
   * @param firstDay of the first roadshow; two are on each day
   * @param booked how many of the roadshows are booked here
   */
  Calendar(Sql sql, LocalDate firstDay, int booked) {
    this.sql = sql;
    this.firstDay = firstDay;
    this.booked = booked;
    sql.execute(ROADSHOWS.formatted(0, booked - 1, firstDay));
    sql.execute(SLOTS_OF_THEM);
    this.numbers = sql.texts("select number from roadshow order by starts_at, id");
  }

  /** Adds more of them, with what was booked there. */
  void growTo(int roadshows) {
    sql.execute(ROADSHOWS.formatted(booked, roadshows - 1, firstDay));
    sql.execute(SLOTS_OF_THEM);
    sql.execute(HISTORY.formatted(booked));
    tidy();
  }

  int size() {
    return booked * SLOTS;
  }

  Place place(int index) {
    return new Place(numbers.get(index / SLOTS), index % SLOTS + 1);
  }

  /** Nobody has a slot in the roadshows that are booked here. */
  void free() {
    sql.execute(
        "delete from roadshow_booking where roadshow_id in (select id from roadshow order by starts_at, id limit ?)",
        booked);
  }

  /** What was deleted is removed and what was added counted, as time does it. */
  void tidy() {
    List.of("roadshow", "slot", "roadshow_booking", "audit_entry", "idempotent_answer")
        .forEach(table -> sql.execute("vacuum analyze " + table));
  }
}
