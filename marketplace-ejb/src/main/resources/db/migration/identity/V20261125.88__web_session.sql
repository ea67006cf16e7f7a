-- Where somebody has signed in with a browser. Whoever ends it deletes the row; the next request finds it gone.
create table web_session (
  id           bigint generated always as identity primary key,
  account_id   bigint not null references account,
  began_at     timestamptz not null,
  last_seen_at timestamptz not null check (last_seen_at >= began_at),
  address      varchar(60) not null,
  browser      varchar(300) not null
);
create index web_session_by_account on web_session (account_id);
grant select, insert, update (last_seen_at), delete on web_session to ${app};
