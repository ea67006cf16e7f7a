create table invitation (
  id              bigint generated always as identity primary key,
  organisation_id bigint not null references organisation,
  hash            varchar(64) not null constraint invitation_hash_key unique,
  invitee         varchar(60) not null,
  invited_by      bigint not null references account,
  invited_at      timestamptz not null,
  expires_at      timestamptz not null check (expires_at > invited_at),
  used_by         bigint references account,
  revoked_at      timestamptz,
  version         bigint not null,
  constraint invitation_used_or_revoked check (used_by is null or revoked_at is null)
);
create index invitation_by_organisation on invitation (organisation_id, expires_at);
grant select, insert, update on invitation to ${app};

create table invitation_role (
  invitation_id bigint not null references invitation,
  role          varchar(30) not null,
  primary key (invitation_id, role),
  constraint invitation_role_of_organisation check (role in ('ORG_USER', 'ORG_ADMIN'))
);
grant select, insert on invitation_role to ${app};

-- The administrator of an organisation takes roles away, too.
grant delete on account_role to ${app};
