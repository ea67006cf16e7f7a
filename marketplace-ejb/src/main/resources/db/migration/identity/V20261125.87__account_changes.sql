-- A password changes, and a closed account (注销) keeps neither name nor way in; what it did stays.
alter table account add column closed_at timestamptz;
alter table account add constraint account_closed_nameless
  check ((closed_at is not null) = (login like 'closed#%'));
grant update (login, display_name, password_hash, closed_at, version) on account to ${app};

-- The link by which somebody chooses a new password; one an account, which works once.
create table password_link (
  account_id bigint primary key references account,
  hash       varchar(64) not null constraint password_link_hash_key unique,
  made_by    bigint not null references account,
  expires_at timestamptz not null
);
create index password_link_by_maker on password_link (made_by);
grant select, insert, update, delete on password_link to ${app};
