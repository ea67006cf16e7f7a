create table organisation (
  id          bigint generated always as identity primary key,
  credit_code varchar(18) not null constraint organisation_credit_code_key unique,
  name        varchar(100) collate "zh-x-icu" not null,
  party_type  varchar(30) not null check (party_type in ('GOVERNMENT', 'INSTITUTE', 'UNIVERSITY', 'HOSPITAL', 'PUBLIC_OTHER',
    'ASSOCIATION', 'ENTERPRISE_DOMESTIC', 'ENTERPRISE_HMT', 'ENTERPRISE_FOREIGN', 'SOLE_TRADER', 'OTHER')),
  city_code   varchar(6) not null constraint organisation_city references city,
  version     bigint not null
);
create index organisation_name on organisation (name);
grant select, insert on organisation to ${app};

create table account (
  id              bigint generated always as identity primary key,
  login           varchar(40) not null constraint account_login_key unique,
  display_name    varchar(60) collate "zh-x-icu" not null,
  password_hash   varchar(300) not null,
  organisation_id bigint constraint account_organisation references organisation,
  version         bigint not null
);
create index account_by_organisation on account (organisation_id);
grant select, insert on account to ${app};

create table account_role (
  account_id bigint not null references account,
  role       varchar(30) not null check (role in ('PLATFORM_ADMIN', 'MARKET_OPERATOR', 'EVENT_MANAGER', 'ORG_USER')),
  primary key (account_id, role)
);
grant select, insert on account_role to ${app};

create table api_token (
  id         bigint generated always as identity primary key,
  hash       varchar(64) not null constraint api_token_hash_key unique,
  account_id bigint not null references account,
  created_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > created_at)
);
grant select, insert on api_token to ${app};

-- The link that lets the first administrator in works once, and only while there is no account.
create table first_administrator_link (
  only_one   boolean primary key default true check (only_one),
  hash       varchar(64) not null,
  expires_at timestamptz not null
);
grant select, insert, update, delete on first_administrator_link to ${app};
