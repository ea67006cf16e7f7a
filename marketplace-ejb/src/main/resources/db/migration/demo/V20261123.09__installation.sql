-- What was decided at the first start and cannot be changed by a setting later.
create table installation (
  only_one   boolean primary key default true check (only_one),
  demo       boolean not null,
  started_at timestamptz not null
);
grant select, insert on installation to ${app};
