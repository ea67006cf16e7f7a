-- What somebody is typing, as it stands in the form, right or wrong.
create table draft (
  id         bigint generated always as identity primary key,
  account_id bigint not null references account on delete cascade,
  form       varchar(80) not null,
  entry      jsonb not null,
  saved_at   timestamptz not null,
  constraint draft_one_per_form unique (account_id, form)
);
grant select, insert, update, delete on draft to ${app};

-- What a program was answered, so that asking twice does nothing twice.
create table idempotent_answer (
  account_id bigint not null references account on delete cascade,
  key        varchar(80) not null,
  request    varchar(64) not null,
  status     integer,
  location   varchar(200),
  body       text,
  created_at timestamptz not null,
  primary key (account_id, key)
);
grant select, insert, update on idempotent_answer to ${app};
