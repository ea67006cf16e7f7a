-- What waits to be made so at the provider of identities: one row an account or organisation, however often it changes.
create table provisioning (
  id bigint generated always as identity primary key,
  subject varchar(20) not null constraint provisioning_subject_known check (subject in ('ORGANISATION', 'ACCOUNT')),
  subject_id bigint not null,
  stage varchar(20) not null constraint provisioning_stage_known check (stage in ('WAITING', 'DONE', 'REFUSED')),
  wish bigint not null default 1,
  wished_at timestamptz not null,
  attempts integer not null default 0,
  due_at timestamptz not null,
  settled_at timestamptz,
  fault varchar(20) constraint provisioning_fault_known
    check (fault in ('AWAY', 'FORBIDDEN', 'ROLE_MISSING', 'NAME_TAKEN', 'GONE', 'NOT_TAKEN')),
  first_password bytea,
  constraint provisioning_one_per_subject unique (subject, subject_id),
  constraint provisioning_settled check (stage <> 'DONE' or settled_at is not null),
  constraint provisioning_fault_told check (stage <> 'REFUSED' or fault is not null),
  constraint provisioning_password_waits check (first_password is null or stage <> 'DONE'),
  -- The form of what the vault locks.
  constraint provisioning_password_locked check (first_password is null
    or (octet_length(first_password) >= 29 and get_byte(first_password, 0) = 1))
);
create index provisioning_due on provisioning (due_at) where stage = 'WAITING';
grant select, insert on provisioning to ${app};
grant update (stage, wish, wished_at, attempts, due_at, settled_at, fault, first_password) on provisioning to ${app};

-- Somebody may be the provider's before it knows them.
alter table account drop constraint account_known_one_way;
alter table account add constraint account_known_one_way
  check ((issuer is null) = (password_hash is not null) and (external_id is null or issuer is not null));
grant update (external_id) on account to ${app};
