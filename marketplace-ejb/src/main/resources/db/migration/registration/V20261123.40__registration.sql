create table registration_point (
  id               bigint generated always as identity primary key,
  organisation_id  bigint not null constraint registration_point_organisation references organisation,
  city_code        varchar(6) not null constraint registration_point_city references city,
  point_code       varchar(2) not null check (point_code ~ '^\d{2}$' and point_code <> '00'),
  accepts_province boolean not null,
  seal_file_id     bigint constraint registration_point_seal references stored_file,
  version          bigint not null,
  constraint registration_point_code_key unique (city_code, point_code)
);
create index registration_point_by_organisation on registration_point (organisation_id);
create index registration_point_by_seal on registration_point (seal_file_id);
grant select, insert on registration_point to ${app};

create table registration_case (
  id                    bigint generated always as identity primary key,
  receipt               varchar(20) not null constraint registration_case_receipt_key unique check (receipt ~ '^SL-\d{8}-\d{4,}$'),
  contract_id           bigint not null references contract,
  organisation_id       bigint not null references organisation,
  point_id              bigint not null references registration_point,
  entered_by            bigint not null references account,
  corrected_by          bigint references account,
  fingerprint           varchar(400) collate "C" not null,
  scan_sha256           varchar(64) not null check (scan_sha256 ~ '^[0-9a-f]{64}$'),
  total_amount          numeric(18,2) not null,
  sub_type              varchar(20) not null check (sub_type in ('ENTRUSTED', 'COOPERATIVE', 'PATENT_RIGHT', 'PATENT_APPLICATION', 'KNOW_HOW',
    'SOFTWARE', 'IC_LAYOUT', 'PLANT_VARIETY', 'BIO_MEDICINE', 'TECH_EQUITY', 'PATENT_LICENSE', 'KNOW_HOW_LICENSE', 'OTHER_IP_LICENSE',
    'ADVICE', 'GENERAL', 'INTERMEDIARY', 'TRAINING')),
  license_mode          varchar(20) check (license_mode in ('EXCLUSIVE', 'SOLE', 'ORDINARY', 'SUB', 'CROSS', 'OPEN')),
  tech_field            varchar(20) not null check (tech_field in ('ELECTRONICS', 'AEROSPACE', 'MANUFACTURING', 'BIOLOGY_MEDICINE',
    'NEW_MATERIALS', 'NEW_ENERGY', 'ENVIRONMENT', 'NUCLEAR', 'AGRICULTURE', 'TRANSPORT', 'URBAN_SOCIAL')),
  goal                  varchar(20) not null check (goal in ('ENVIRONMENT', 'ENERGY', 'HEALTH', 'EDUCATION', 'INFRASTRUCTURE', 'SOCIETY',
    'EARTH', 'SPACE', 'AGRICULTURE', 'INDUSTRY', 'BASIC_RESEARCH', 'OTHER_CIVIL', 'DEFENCE')),
  industry              varchar(4) not null check (industry ~ '^\d{4}$' and substr(industry, 1, 2) between '01' and '97'),
  strategic_industry    varchar(30) check (strategic_industry in ('INFORMATION_TECHNOLOGY', 'HIGH_END_EQUIPMENT', 'NEW_MATERIALS', 'BIOLOGY',
    'NEW_ENERGY_VEHICLES', 'NEW_ENERGY', 'ENERGY_SAVING', 'DIGITAL_CREATIVE', 'RELATED_SERVICES')),
  equipment             numeric(18,2) not null check (equipment >= 0),
  instruments           numeric(18,2) not null check (instruments >= 0),
  parts                 numeric(18,2) not null check (parts >= 0),
  materials             numeric(18,2) not null check (materials >= 0),
  other_costs           numeric(18,2) not null check (other_costs >= 0),
  tech_amount           numeric(18,2) not null,
  tech_income           numeric(18,2) not null,
  invest_new            numeric(18,2) check (invest_new >= 0),
  output_new            numeric(18,2) check (output_new >= 0),
  ip_type               varchar(20) not null check (ip_type in ('NONE', 'PATENT', 'KNOW_HOW', 'SOFTWARE', 'IC_LAYOUT', 'PLANT_VARIETY',
    'BIO_MEDICINE', 'DESIGN_COPYRIGHT')),
  plan_source           varchar(20) not null check (plan_source in ('NATIONAL', 'MINISTRY', 'PROVINCE', 'CITY', 'NONE')),
  programme             varchar(30) check (programme in ('NATURAL_SCIENCE_FUND', 'MAJOR_PROJECT', 'KEY_RESEARCH', 'INNOVATION_GUIDANCE',
    'BASES_AND_TALENT')),
  project_number        varchar(60),
  summary               varchar(1000) not null,
  deliverables          varchar(300) not null,
  acceptance            varchar(500) not null,
  ip_ownership          varchar(500) not null,
  confidential          boolean not null,
  tech_import_export    boolean not null,
  licence_number        varchar(60),
  gov_funded            boolean not null,
  related_party         boolean not null,
  first_registered      boolean not null,
  stage                 varchar(20) not null check (stage in ('SUBMITTED', 'NOT_ACCEPTED', 'RETURNED', 'ACCEPTED', 'EXAMINED', 'EXPERT_REVIEW',
    'RECHECK', 'REGISTERED', 'REFUSED', 'WITHDRAWN')),
  stage_since           timestamptz not null,
  due_on                date,
  days_left             integer check (days_left > 0),
  returns               integer not null,
  reason                varchar(500),
  accepted_by           bigint references account,
  examined_by           bigint references account,
  approved_sub_type     varchar(20),
  approved_license_mode varchar(20),
  approved_tech_amount  numeric(18,2),
  approved_tech_income  numeric(18,2),
  correction_reason     varchar(500),
  opinion               varchar(1000),
  experts_asked         boolean not null,
  decided_by            bigint references account,
  ground                varchar(3) check (ground ~ '^R(0[1-9]|1[0-7])$'),
  late_reason           varchar(500),
  number                varchar(16) constraint registration_case_number_key unique
    check (number ~ '^20\d{2}37(0[1-9]|1[0134567])\d{2}\d{6}$'),
  version               bigint not null,
  constraint registration_case_amounts check (total_amount > 0 and tech_amount > 0 and tech_income between 0 and tech_amount
    and tech_amount = total_amount - equipment - instruments - parts - materials - other_costs),
  constraint registration_case_approved_amounts check (approved_tech_amount > 0 and approved_tech_amount <= total_amount
    and approved_tech_income between 0 and approved_tech_amount),
  constraint registration_case_license_mode check ((sub_type = 'PATENT_LICENSE') = (license_mode is not null)
    and (approved_sub_type is not distinct from 'PATENT_LICENSE') = (approved_license_mode is not null)),
  constraint registration_case_outlook check (invest_new is not null and output_new is not null or sub_type not in ('PATENT_RIGHT',
    'PATENT_APPLICATION', 'KNOW_HOW', 'SOFTWARE', 'IC_LAYOUT', 'PLANT_VARIETY', 'BIO_MEDICINE', 'TECH_EQUITY', 'PATENT_LICENSE',
    'KNOW_HOW_LICENSE', 'OTHER_IP_LICENSE')),
  constraint registration_case_plan check ((plan_source = 'NONE') = (project_number is null)
    and (plan_source = 'NATIONAL') = (programme is not null)),
  constraint registration_case_licence check (tech_import_export = (licence_number is not null)),
  constraint registration_case_in_time check ((stage in ('NOT_ACCEPTED', 'REGISTERED', 'REFUSED', 'WITHDRAWN')) = (due_on is null)),
  constraint registration_case_returns check (returns between 0 and 2),
  constraint registration_case_reason_given check (stage not in ('RETURNED', 'NOT_ACCEPTED', 'REFUSED') or reason is not null),
  constraint registration_case_examined check (num_nulls(examined_by, approved_sub_type, approved_tech_amount, approved_tech_income, opinion)
    = case when examined_by is null then 5 else 0 end
    and (examined_by is not null or stage not in ('EXAMINED', 'EXPERT_REVIEW', 'RECHECK', 'REGISTERED', 'REFUSED'))),
  constraint registration_case_correction_explained check (examined_by is null or correction_reason is not null
    or (approved_sub_type = sub_type and approved_license_mode is not distinct from license_mode
      and approved_tech_amount = tech_amount and approved_tech_income = tech_income)),
  constraint registration_case_decided check ((stage in ('NOT_ACCEPTED', 'REGISTERED', 'REFUSED')) = (decided_by is not null)),
  constraint registration_case_applicant_does_not_decide check (decided_by is null
    or decided_by <> entered_by and decided_by is distinct from corrected_by),
  constraint registration_case_four_eyes check (stage = 'NOT_ACCEPTED'
    or coalesce(decided_by <> examined_by, true) and coalesce(decided_by <> accepted_by, true)),
  constraint registration_case_numbered_when_registered check ((stage = 'REGISTERED') = (number is not null)),
  constraint registration_case_ground_given check ((stage in ('NOT_ACCEPTED', 'REFUSED')) = (ground is not null)
    and (stage <> 'NOT_ACCEPTED' or ground in ('R01', 'R15')) and (stage <> 'REFUSED' or ground <> 'R01'))
);
create unique index registration_case_one_live_per_contract on registration_case (contract_id)
  where stage not in ('NOT_ACCEPTED', 'REFUSED', 'WITHDRAWN');
create unique index registration_case_one_live_per_fingerprint on registration_case (fingerprint)
  where stage not in ('NOT_ACCEPTED', 'REFUSED', 'WITHDRAWN');
create unique index registration_case_one_live_per_scan on registration_case (scan_sha256)
  where stage not in ('NOT_ACCEPTED', 'REFUSED', 'WITHDRAWN');
create index registration_case_by_organisation on registration_case (organisation_id, id desc);
create index registration_case_by_point on registration_case (point_id, stage, due_on);
create index registration_case_by_contract on registration_case (contract_id);
create index registration_case_returned on registration_case (due_on) where stage = 'RETURNED';
grant select, insert, update on registration_case to ${app};

create table registration_right (
  case_id  bigint not null references registration_case,
  position integer not null,
  kind     varchar(20) not null check (kind in ('PATENT', 'SOFTWARE', 'PLANT_VARIETY')),
  number   varchar(20) not null,
  primary key (case_id, position)
);
grant select, insert, update, delete on registration_right to ${app};

create table registration_attachment (
  case_id bigint not null references registration_case,
  kind    varchar(20) not null check (kind in ('IP_PROOF', 'AUTHORISATION', 'INCOME_SHEET', 'COMMITMENT', 'TRANSLATION')),
  file_id bigint not null constraint registration_attachment_file references stored_file,
  primary key (case_id, kind)
);
create index registration_attachment_by_file on registration_attachment (file_id);
grant select, insert, update, delete on registration_attachment to ${app};

create table registration_finding (
  case_id  bigint not null references registration_case,
  question varchar(30) not null,
  finding  varchar(20) not null check (finding in ('MET', 'NOT_MET', 'NOT_APPLICABLE')),
  primary key (case_id, question)
);
grant select, insert, update, delete on registration_finding to ${app};

create table registration_remark (
  case_id bigint not null references registration_case,
  field   varchar(40) not null,
  words   varchar(200) not null,
  primary key (case_id, field)
);
grant select, insert, update, delete on registration_remark to ${app};

create table expert_opinion (
  case_id           bigint not null references registration_case,
  position          integer not null,
  expert            varchar(40) not null,
  organisation      varchar(100) not null,
  organisation_code varchar(18) not null,
  verdict           varchar(20) not null check (verdict in ('RECOGNISE', 'DO_NOT')),
  opinion           varchar(1000) not null,
  round             integer not null,
  recorded_by       bigint not null references account,
  recorded_at       timestamptz not null,
  primary key (case_id, position),
  constraint expert_opinion_once unique (case_id, round, expert, organisation_code)
);
-- What an expert has said stays.
grant select, insert on expert_opinion to ${app};

create table certificate (
  id        bigint generated always as identity primary key,
  case_id   bigint not null constraint certificate_case_key unique references registration_case,
  number    varchar(16) not null constraint certificate_number_key unique check (number ~ '^20\d{2}37(0[1-9]|1[0134567])\d{2}\d{6}$'),
  code      varchar(16) not null constraint certificate_code_key unique check (code ~ '^[0-9A-HJKMNP-TV-Z]{16}$'),
  snapshot  text not null check (snapshot is json object),
  pdf       bytea not null,
  sha256    varchar(64) not null check (sha256 = encode(sha256(pdf), 'hex')),
  issued_at timestamptz not null
);
alter table certificate alter column pdf set storage external;
-- Written once.
grant select, insert on certificate to ${app};

-- No number without its certificate: the two are written in one transaction, the certificate last.
alter table registration_case add constraint registration_case_has_certificate
  foreign key (number) references certificate (number) deferrable initially deferred;

-- How often somebody has looked certificates up within an hour.
create table certificate_lookup (
  client  varchar(64) not null,
  hour    timestamptz not null,
  lookups integer not null check (lookups > 0),
  primary key (client, hour)
);
create index certificate_lookup_by_hour on certificate_lookup (hour);
grant select, insert, update, delete on certificate_lookup to ${app};
