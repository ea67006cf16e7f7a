create table audit_entry (
  id              bigint generated always as identity primary key,
  subject         varchar(40) not null,
  subject_id      bigint not null,
  sequence        integer not null check (sequence > 0),
  previous        varchar(64),
  hash            varchar(64) not null,
  verb            varchar(40),
  from_stage      varchar(30),
  to_stage        varchar(30),
  reason          varchar(500),
  before_values   jsonb,
  after_values    jsonb,
  account_id      bigint references account,
  organisation_id bigint references organisation,
  address         varchar(45),
  happened_at     timestamptz,
  constraint audit_entry_chain unique (subject, subject_id, sequence),
  constraint audit_entry_linked check ((sequence = 1) = (previous is null)),
  -- What was done, or that it was forgotten.
  constraint audit_entry_told check (case when happened_at is null
    then num_nonnulls(verb, from_stage, to_stage, reason, before_values, after_values, account_id, organisation_id, address) = 0
    else num_nonnulls(verb, to_stage) = 1 and num_nonnulls(before_values, after_values) = 2 end)
);
create index audit_entry_at on audit_entry (happened_at);
create index audit_entry_by on audit_entry (account_id, id);
create index audit_entry_for on audit_entry (organisation_id, id);
-- Read and written, never changed.
grant select, insert on audit_entry to ${app};

create table audit_head (
  number      bigint primary key check (number > 0),
  taken_at    timestamptz not null,
  last_entry  bigint not null unique,
  entries     bigint not null check (entries > 0),
  digest      varchar(64) not null,
  previous    varchar(64),
  hash        varchar(64) not null,
  algorithm   varchar(40) not null,
  signature   varchar(2000) not null,
  certificate varchar(8000) not null,
  -- The database's own time, by which it says what may be forgotten.
  written_at  timestamptz not null default now()
);
grant select on audit_head to ${app};
grant insert (number, taken_at, last_entry, entries, digest, previous, hash, algorithm, signature, certificate) on audit_head to ${app};

create table audit_cut (
  last_entry  bigint primary key,
  taken_at    timestamptz not null,
  algorithm   varchar(40) not null,
  signature   varchar(2000) not null,
  certificate varchar(8000) not null
);
grant select on audit_cut to ${app};

insert into parameter (name, amount, lowest, highest) values
  ('AUDIT_HEAD_MINUTES', 10, 1, 1440),
  ('AUDIT_MONTHS',       36, 6, 1200);

-- Forgets what was done up to an entry, whoever calls it: only what lies under a head of that age, never under six months.
create function audit_forget(up_to bigint, taken_at timestamptz, algorithm varchar, signature varchar, certificate varchar)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select 1 from audit_head h, parameter p where h.last_entry = up_to and p.name = 'AUDIT_MONTHS'
      and h.written_at < now() - make_interval(months => greatest(p.amount, 6))) then
    raise exception 'Entry % is no last entry of a head that is old enough.', up_to;
  end if;
  insert into audit_cut values (up_to, $2, $3, $4, $5);
  update audit_entry set verb = null, from_stage = null, to_stage = null, reason = null, before_values = null,
    after_values = null, account_id = null, organisation_id = null, address = null, happened_at = null
  where id <= up_to and happened_at is not null;
end $$;
revoke all on function audit_forget from public;
grant execute on function audit_forget to ${app};

-- What was recorded before gets its chains, in the canonical form of docs/operations.md.
create function audit_field(value text) returns text language sql immutable as $$
  select case when value is null then '-,' else octet_length(convert_to(value, 'UTF8')) || ':' || value || ',' end
$$;
do $$
declare
  t record;
  chain text := '';
  place integer;
  last_hash text;
  this_hash text;
begin
  for t in select r.*, a.organisation_id from recorded_transition r left join account a on a.id = r.account_id
      order by r.subject, r.subject_id, r.id loop
    if chain <> t.subject || ' ' || t.subject_id then
      chain := t.subject || ' ' || t.subject_id;
      place := 0;
      last_hash := null;
    end if;
    place := place + 1;
    select encode(sha256(convert_to(string_agg(audit_field(f), '' order by n), 'UTF8')), 'hex') into this_hash
    from unnest(array['entry', t.subject, t.subject_id::text, place::text, last_hash, null, t.from_stage, t.to_stage, t.reason,
      t.account_id::text, t.organisation_id::text, null, (extract(epoch from t.happened_at) * 1000000)::bigint::text, '0', '0'])
      with ordinality as fields (f, n);
    insert into audit_entry (id, subject, subject_id, sequence, previous, hash, from_stage, to_stage, reason, before_values,
      after_values, account_id, organisation_id, happened_at) overriding system value
    values (t.id, t.subject, t.subject_id, place, last_hash, this_hash, t.from_stage, t.to_stage, t.reason, '{}', '{}',
      t.account_id, t.organisation_id, t.happened_at);
    last_hash := this_hash;
  end loop;
end $$;
select setval(pg_get_serial_sequence('audit_entry', 'id'), coalesce(max(id), 0) + 1, false) from audit_entry;
drop function audit_field;
drop table recorded_transition;
