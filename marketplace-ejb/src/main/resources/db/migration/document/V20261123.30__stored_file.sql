create table stored_file (
  id              bigint generated always as identity primary key,
  organisation_id bigint not null references organisation,
  uploaded_by     bigint not null references account,
  uploaded_at     timestamptz not null,
  name            varchar(200) not null,
  kind            varchar(10) not null check (kind in ('PDF', 'OFD', 'JPEG', 'PNG')),
  size            bigint not null check (size > 0),
  sha256          varchar(64) not null check (sha256 ~ '^[0-9a-f]{64}$')
);
create index stored_file_by_age on stored_file (uploaded_at);
-- What refers to a file does so by a foreign key: then it cannot be deleted, whoever tries.
grant select, insert, delete on stored_file to ${app};

create table stored_file_chunk (
  file_id bigint not null references stored_file on delete cascade,
  part    integer not null check (part >= 0),
  bytes   bytea not null check (length(bytes) between 1 and 262144),
  primary key (file_id, part)
);
-- Scans do not get smaller by being compressed again.
alter table stored_file_chunk alter column bytes set storage external;
grant select, insert on stored_file_chunk to ${app};

insert into parameter (name, amount, lowest, highest) values
  ('FILE_MOST_MB',   50, 1,  50),
  ('FILE_KEEP_DAYS', 30, 1, 365);
