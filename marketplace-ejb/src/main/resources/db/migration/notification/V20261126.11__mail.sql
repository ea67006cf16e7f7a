-- In which language somebody is written to: the one they last read.
alter table account add column language varchar(2) check (language in ('zh', 'en'));
grant update (language) on account to ${app};

-- The outbox. What a mail says is locked by Vault (its first byte is 1), for it may hold the key to a password, and is
-- gone once it was sent.
create table mail (
  id          bigint generated always as identity primary key,
  account_id  bigint references account,
  kind        varchar(20) not null check (kind in ('NOTICE', 'DIGEST', 'PASSWORD', 'INVITATION')),
  address     varchar(254) not null,
  content     bytea constraint mail_locked check (octet_length(content) > 28 and get_byte(content, 0) = 1),
  stage       varchar(20) not null check (stage in ('WAITING', 'SENDING', 'SENT', 'FAILED', 'UNCERTAIN')),
  stage_since timestamptz not null,
  due_at      timestamptz,
  attempts    integer not null check (attempts >= 0),
  problem     varchar(300),
  written_at  timestamptz not null,
  version     bigint not null,
  constraint mail_blank_once_sent check ((stage = 'SENT') = (content is null)),
  constraint mail_in_time check ((stage = 'WAITING') = (due_at is not null)),
  constraint mail_problem_told check (stage not in ('FAILED', 'UNCERTAIN') or problem is not null)
);
create index mail_to_send on mail (due_at) where stage = 'WAITING';
create index mail_on_its_way on mail (stage_since) where stage = 'SENDING';
create index mail_by_stage on mail (stage, id desc);
create index mail_by_account on mail (account_id);
grant select, insert, delete on mail to ${app};
grant update (content, stage, stage_since, due_at, attempts, problem, version) on mail to ${app};

-- What somebody has chosen; what is missing is as usual.
create table notice_delivery (
  account_id bigint not null references account,
  kind       varchar(20) not null check (kind in ('DECISION', 'PROGRESS', 'WORK')),
  delivery   varchar(20) not null check (delivery in ('AT_ONCE', 'DIGEST', 'INBOX')),
  primary key (account_id, kind)
);
grant select, insert, update, delete on notice_delivery to ${app};

-- The last digest of each account: one a day, whichever server makes it.
create table digest (
  account_id bigint primary key references account,
  day        date not null,
  made_at    timestamptz not null
);
grant select, insert, update, delete on digest to ${app};

insert into parameter (name, amount, lowest, highest) values
  ('DIGEST_HOUR',     8, 0,  23),
  ('MAIL_KEEP_DAYS', 90, 1, 365);
