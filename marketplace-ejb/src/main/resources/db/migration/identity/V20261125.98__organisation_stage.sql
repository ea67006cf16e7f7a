-- Whom an administrator has entered until now is verified; who founds an organisation begins with nothing.
alter table organisation
  add contact_phone   varchar(20),
  add licence_file_id bigint constraint organisation_licence references stored_file,
  add authors         bigint[] not null default '{}' check (array_position(authors, null) is null),
  add reviewed_by     bigint references account,
  add stage           varchar(20) not null default 'VERIFIED'
    check (stage in ('DRAFT', 'SUBMITTED', 'RETURNED', 'VERIFIED', 'SUSPENDED', 'REJECTED')),
  add stage_since     timestamptz not null default now(),
  add reason          varchar(500),
  alter credit_code drop not null,
  alter name drop not null,
  alter party_type drop not null,
  alter city_code drop not null,
  add constraint organisation_complete check (stage = 'DRAFT'
    or credit_code is not null and name is not null and party_type is not null and city_code is not null),
  add constraint organisation_application_complete check (stage in ('DRAFT', 'VERIFIED', 'SUSPENDED')
    or contact_phone is not null and licence_file_id is not null and cardinality(authors) > 0),
  add constraint organisation_reason_given check ((stage in ('RETURNED', 'SUSPENDED', 'REJECTED')) = (reason is not null)),
  add constraint organisation_applicant_does_not_review check (reviewed_by is null or reviewed_by <> all (authors)),
  drop constraint organisation_credit_code_key;
alter table organisation alter authors drop default, alter stage drop default, alter stage_since drop default;
-- Who was rejected gives the code free, for its true bearer may be another.
create unique index organisation_one_per_credit_code on organisation (credit_code) where stage <> 'REJECTED';
create index organisation_to_verify on organisation (stage_since) where stage = 'SUBMITTED';
create index organisation_by_licence on organisation (licence_file_id);
grant update on organisation to ${app};
