alter table account_role drop constraint account_role_role_check;
alter table account_role add constraint account_role_role_check
  check (role in ('PLATFORM_ADMIN', 'MARKET_OPERATOR', 'EVENT_MANAGER', 'ORG_USER', 'REGISTRAR', 'REGISTRAR_REVIEWER',
    'AUDIT_ADMIN', 'ORG_ADMIN', 'SECURITY_ADMIN'));

-- Only who signs up says how to be reached.
alter table account add phone varchar(20), add mail varchar(254);
grant update (phone, mail) on account to ${app};

-- What somebody agreed to is never changed, for it must be shown as it was (PIPL 14, 69).
create table consent (
  id         bigint generated always as identity primary key,
  account_id bigint not null references account,
  notice     varchar(20) not null,
  given_at   timestamptz not null,
  address    varchar(45) not null
);
create index consent_by_account on consent (account_id);
grant select, insert on consent to ${app};

insert into parameter (name, amount, lowest, highest) values ('SIGN_UPS_PER_HOUR', 20, 1, 10000);
