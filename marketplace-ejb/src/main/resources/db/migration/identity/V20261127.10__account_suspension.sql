-- Who is let in nowhere for the time being.
create table account_suspension (
  account_id   bigint primary key references account,
  suspended_by bigint not null references account,
  since        timestamptz not null,
  reason       varchar(500) not null,
  constraint account_suspension_by_another check (suspended_by <> account_id)
);
grant select, insert, delete on account_suspension to ${app};
