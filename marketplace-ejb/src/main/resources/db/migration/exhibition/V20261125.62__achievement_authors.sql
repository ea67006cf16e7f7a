-- Two columns forgot all but the first and the last author; the steps that were recorded know the others.
-- An array has no foreign keys; the application may not remove an account.
alter table achievement add authors bigint[];
update achievement a set authors = (
  select array_agg(distinct author) from (
    select entered_by union select corrected_by union
    select account_id from recorded_transition where subject = 'Achievement' and subject_id = a.id and to_stage = 'SUBMITTED'
  ) known (author) where author is not null);
alter table achievement
  alter authors set not null,
  add constraint achievement_authors check (cardinality(authors) > 0 and array_position(authors, null) is null),
  drop entered_by,
  drop corrected_by;
