-- Tokens made before have no name, and may do all that their account may.
alter table api_token
  add column name         varchar(60) collate "zh-x-icu" not null default 'API',
  add column scope        varchar(10) not null default 'ACT' check (scope in ('READ', 'ACT')),
  add column last_used_at timestamptz;
create index api_token_by_account on api_token (account_id);
grant update (last_used_at), delete on api_token to ${app};
