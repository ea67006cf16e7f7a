create table contract (
  id                  bigint generated always as identity primary key,
  number              varchar(20) not null constraint contract_number_key unique check (number ~ '^HT-\d{4}-\d{6}$'),
  origin              varchar(20) not null check (origin in ('EXTERNAL')),
  seller_id           bigint not null references organisation,
  entered_by          bigint not null references account,
  name                varchar(200) collate "zh-x-icu" not null,
  agent_name          varchar(100),
  agent_code          varchar(18),
  signed_on           date not null,
  effective_from      date not null,
  effective_to        date not null,
  sign_place          varchar(100) not null,
  total_amount        numeric(18,2) not null,
  amount_undetermined boolean not null,
  payment_mode        varchar(20) not null check (payment_mode in ('LUMP', 'INSTALMENT', 'ROYALTY', 'ROYALTY_ENTRY', 'OTHER')),
  currency            varchar(3) not null check (currency ~ '^[A-Z]{3}$'),
  original_amount     numeric(18,2),
  rate                numeric(18,8),
  scan_id             bigint not null constraint contract_scan references stored_file,
  stage               varchar(20) not null check (stage in ('SIGNED')),
  stage_since         timestamptz not null,
  version             bigint not null,
  constraint contract_amount_positive check (total_amount > 0),
  constraint contract_period check (effective_from <= effective_to),
  constraint contract_foreign_money check ((currency = 'CNY') = (original_amount is null) and (currency = 'CNY') = (rate is null)),
  constraint contract_open_amount check (not amount_undetermined or payment_mode in ('ROYALTY', 'ROYALTY_ENTRY', 'OTHER')),
  constraint contract_agent_named check (agent_code is null or agent_name is not null)
);
create index contract_by_seller on contract (seller_id, id desc);
create index contract_by_scan on contract (scan_id);
grant select, insert on contract to ${app};

create table contract_party (
  contract_id          bigint not null references contract,
  position             integer not null,
  side                 varchar(10) not null check (side in ('SELLER', 'BUYER')),
  name                 varchar(100) collate "zh-x-icu" not null,
  party_type           varchar(30) not null check (party_type in ('GOVERNMENT', 'INSTITUTE', 'UNIVERSITY', 'HOSPITAL', 'PUBLIC_OTHER',
    'ASSOCIATION', 'ENTERPRISE_DOMESTIC', 'ENTERPRISE_HMT', 'ENTERPRISE_FOREIGN', 'SOLE_TRADER', 'OTHER', 'NATURAL_PERSON', 'OVERSEAS_ORG')),
  code                 varchar(40),
  country              varchar(3) not null constraint contract_party_country references country,
  region               varchar(6) check (region ~ '^\d{6}$'),
  address              varchar(200) not null,
  legal_representative varchar(40),
  contact              varchar(40) not null,
  phone                varchar(20) not null,
  sme                  boolean not null,
  hnte                 boolean not null,
  primary key (contract_id, position),
  constraint contract_party_region check ((country = '156') = (region is not null)),
  constraint contract_party_code check (case party_type when 'NATURAL_PERSON' then code is null when 'OVERSEAS_ORG' then true
    else code is not null end)
);
create index contract_party_by_code on contract_party (code, side);
grant select, insert on contract_party to ${app};

create table contract_instalment (
  contract_id bigint not null references contract,
  position    integer not null,
  due_on      date not null,
  amount      numeric(18,2) not null check (amount > 0),
  primary key (contract_id, position)
);
grant select, insert on contract_instalment to ${app};
