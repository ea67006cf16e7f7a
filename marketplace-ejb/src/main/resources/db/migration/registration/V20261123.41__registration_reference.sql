alter table account_role drop constraint account_role_role_check;
alter table account_role add constraint account_role_role_check
  check (role in ('PLATFORM_ADMIN', 'MARKET_OPERATOR', 'EVENT_MANAGER', 'ORG_USER', 'REGISTRAR', 'REGISTRAR_REVIEWER'));

-- The time limits of the measures of 2026 were not at hand: these are the practice of other provinces.
insert into parameter (name, amount, lowest, highest) values
  ('REG_ACCEPT_WD',               5, 1,         30),
  ('REG_DECIDE_WD',              10, 1,         30),
  ('REG_EXPERT_EXTRA_WD',        20, 0,         40),
  ('REG_CORRECT_WD',             15, 1,         60),
  ('LARGE_CONTRACT_YUAN',  10000000, 1, 2000000000),
  ('VERIFY_PER_HOUR',            60, 1,     100000);

-- What papers quote and law may change.
create table standing_text (
  name varchar(40) primary key,
  text varchar(500) not null
);
insert into standing_text (name, text) values
  ('LEGAL_BASIS', '《中华人民共和国民法典》第三编第二十章、《技术合同认定登记管理办法》及《技术合同认定登记规则》');
grant select, update (text) on standing_text to ${app};
