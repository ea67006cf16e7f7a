-- As of achievements and cases: whoever has taken a slot or submitted decides on nothing of it.
alter table roadshow_booking add authors bigint[];
update roadshow_booking set authors = array[taken_by];
alter table roadshow_booking
  alter authors set not null,
  add constraint roadshow_booking_authors check (cardinality(authors) > 0 and array_position(authors, null) is null),
  drop taken_by;
