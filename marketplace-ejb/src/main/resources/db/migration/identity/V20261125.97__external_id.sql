-- Whom a provider of identities vouches for has an account without a password. The market follows what the provider says
-- of them; who they are, and what they are called, stays.
alter table account alter column login type varchar(255);
alter table account alter column password_hash drop not null;
alter table account add column issuer varchar(300);
alter table account add column external_id varchar(255);
alter table account add constraint account_one_per_external_id unique (issuer, external_id);
alter table account add constraint account_known_one_way
  check ((issuer is null) = (external_id is null) and (external_id is null) = (password_hash is not null));

grant update (display_name, organisation_id, version) on account to ${app};
grant delete on account_role to ${app};
