create table recorded_transition (
  id              bigint generated always as identity primary key,
  subject         varchar(40) not null,
  subject_id      bigint not null,
  from_stage      varchar(30),
  to_stage        varchar(30) not null,
  reason          varchar(500),
  account_id      bigint references account,
  happened_at     timestamptz not null
);
create index recorded_transition_of on recorded_transition (subject, subject_id, id);
-- Read and written, never changed.
grant select, insert on recorded_transition to ${app};
