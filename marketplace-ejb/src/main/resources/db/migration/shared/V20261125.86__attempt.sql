-- How often somebody has tried something; what is over counts no more.
create table attempt (
  kind    varchar(20) not null,
  client  varchar(64) not null,
  amount  integer not null check (amount > 0),
  ends_at timestamptz not null,
  primary key (kind, client)
);
create index attempt_by_end on attempt (ends_at);
grant select, insert, update, delete on attempt to ${app};

-- Look-ups are counted there now; the hour that was running begins anew.
drop table certificate_lookup;

insert into parameter (name, amount, lowest, highest) values
  ('SIGN_IN_FAILURES',          5, 1,   100),
  ('SIGN_IN_ADDRESS_FAILURES', 30, 1, 10000),
  ('SIGN_IN_MINUTES',          15, 1,  1440);
