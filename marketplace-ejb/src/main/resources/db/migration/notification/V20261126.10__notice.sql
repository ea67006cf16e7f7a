-- What somebody was told of, in no language yet: the key of a sentence, and what it names.
create table notice (
  id         bigint generated always as identity primary key,
  account_id bigint not null references account,
  kind       varchar(20) not null check (kind in ('DECISION', 'PROGRESS', 'WORK')),
  says       varchar(60) not null,
  about      varchar(300)[] not null check (array_position(about, null) is null),
  remark     varchar(500),
  path       varchar(200) not null constraint notice_path_of_ours check (path like '/workbench/%'),
  told_at    timestamptz not null,
  read_at    timestamptz constraint notice_read_after_told check (read_at >= told_at)
);
create index notice_by_account on notice (account_id, id desc);
-- The number beside the bell, on every page of somebody who has signed in.
create index notice_unread on notice (account_id) where read_at is null;
create index notice_by_age on notice (told_at);
grant select, insert, update (read_at), delete on notice to ${app};

-- Whom a step is told to is asked by role.
create index account_role_by_role on account_role (role);

insert into parameter (name, amount, lowest, highest) values ('NOTICE_MONTHS', 12, 1, 120);
