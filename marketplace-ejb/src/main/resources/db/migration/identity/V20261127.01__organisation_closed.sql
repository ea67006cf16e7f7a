alter table organisation
  add closing_asked_by bigint references account,
  add closing_asked_at timestamptz,
  add closing_declined varchar(500),
  add closed_by        bigint references account,
  add people_left_at   timestamptz,
  drop constraint organisation_stage_check,
  drop constraint organisation_application_complete,
  add constraint organisation_stage_check
    check (stage in ('DRAFT', 'SUBMITTED', 'RETURNED', 'VERIFIED', 'SUSPENDED', 'REJECTED', 'CLOSED')),
  add constraint organisation_application_complete check (stage in ('DRAFT', 'VERIFIED', 'SUSPENDED', 'CLOSED')
    or contact_phone is not null and licence_file_id is not null and cardinality(authors) > 0),
  add constraint organisation_closing_asked check ((closing_asked_by is null) = (closing_asked_at is null)),
  add constraint organisation_closed_by_two check ((stage = 'CLOSED') = (closed_by is not null)
    and (closed_by is null or closing_asked_by is not null and closed_by <> closing_asked_by)),
  add constraint organisation_left_when_closed check (people_left_at is null or stage = 'CLOSED');
-- Whoever was closed and left gives the code free, too: a body may come back under it.
drop index organisation_one_per_credit_code;
create unique index organisation_one_per_credit_code on organisation (credit_code)
  where stage <> 'REJECTED' and people_left_at is null;
create index organisation_to_close on organisation (closing_asked_at) where stage = 'VERIFIED' and closing_asked_at is not null;
create index organisation_to_leave on organisation (stage_since) where stage = 'CLOSED' and people_left_at is null;
