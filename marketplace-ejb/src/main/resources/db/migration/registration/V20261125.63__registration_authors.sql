-- As of achievements; but what an author has decided on before this stays as it was decided.
alter table registration_case drop constraint registration_case_applicant_does_not_decide;
alter table registration_case add authors bigint[];
update registration_case c set authors = (
  select array_agg(distinct author) from (
    select entered_by union select corrected_by union
    select account_id from recorded_transition where subject = 'RegistrationCase' and subject_id = c.id and to_stage = 'SUBMITTED'
      and account_id is distinct from c.decided_by
  ) known (author) where author is not null);
alter table registration_case
  alter authors set not null,
  add constraint registration_case_authors check (cardinality(authors) > 0 and array_position(authors, null) is null),
  add constraint registration_case_applicant_does_not_decide check (decided_by is null or decided_by <> all (authors)),
  drop entered_by,
  drop corrected_by;
