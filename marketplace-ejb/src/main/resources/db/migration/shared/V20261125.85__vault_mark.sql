-- Which key the vault of this database is locked with: a mark that only that key makes. Written once.
create table vault_mark (
  only_one boolean primary key default true check (only_one),
  mark     varchar(64) not null check (mark ~ '^[0-9a-f]{64}$')
);
grant select, insert on vault_mark to ${app};
