-- By what a person is found who names the whole number: an HMAC of it, under a key that no copy of the database holds.
create table contract_person (
  contract_id bigint not null references contract,
  mark        varchar(64) not null constraint contract_person_marked check (mark ~ '^[0-9a-f]{64}$'),
  primary key (contract_id, mark)
);
create index contract_person_by_mark on contract_person (mark);
grant select, insert on contract_person to ${app};
