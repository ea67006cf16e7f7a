-- ${app} is the application's own role: it owns nothing and gets only what stands here.
create extension if not exists btree_gist;

create table parameter (
  name    varchar(40) primary key,
  amount  integer not null,
  lowest  integer not null,
  highest integer not null,
  constraint parameter_within_bounds check (amount between lowest and highest)
);
insert into parameter (name, amount, lowest, highest) values
  ('HOLD_SECONDS',        900,    1, 86400),
  ('HALL_BUFFER_MINUTES',  30,    0,   240),
  ('CORRECTION_DAYS',       2,    0,    30),
  ('ENTRY_LEAD_WD',         3,    0,    30),
  ('SESSION_MIN_TRL',       4,    1,     9),
  ('PITCH_MIN',             8,    1,    60),
  ('QA_MIN',                7,    0,    60),
  ('CHANGE_MIN',            2,    0,    30),
  ('TOKEN_DAYS',           90,    1,   365);
grant select on parameter to ${app};
grant update (amount) on parameter to ${app};

create table city (
  code         varchar(6) primary key check (code ~ '^37\d{4}$'),
  chinese_name varchar(20) collate "zh-x-icu" not null,
  english_name varchar(20) not null
);
insert into city (code, chinese_name, english_name) values
  ('370100', '济南市', 'Jinan'),    ('370200', '青岛市', 'Qingdao'),   ('370300', '淄博市', 'Zibo'),
  ('370400', '枣庄市', 'Zaozhuang'), ('370500', '东营市', 'Dongying'),  ('370600', '烟台市', 'Yantai'),
  ('370700', '潍坊市', 'Weifang'),   ('370800', '济宁市', 'Jining'),    ('370900', '泰安市', 'Tai''an'),
  ('371000', '威海市', 'Weihai'),    ('371100', '日照市', 'Rizhao'),    ('371300', '临沂市', 'Linyi'),
  ('371400', '德州市', 'Dezhou'),    ('371500', '聊城市', 'Liaocheng'), ('371600', '滨州市', 'Binzhou'),
  ('371700', '菏泽市', 'Heze');
grant select on city to ${app};

-- 2026 as the State Council announced it; of 2027 the statutory days, until its arrangement is entered.
create table special_day (
  day     date primary key,
  working boolean not null
);
insert into special_day (day, working)
  select d::date, false from generate_series(date '2026-01-01', date '2026-01-03', interval '1 day') d union all
  select d::date, false from generate_series(date '2026-02-15', date '2026-02-23', interval '1 day') d union all
  select d::date, false from generate_series(date '2026-04-04', date '2026-04-06', interval '1 day') d union all
  select d::date, false from generate_series(date '2026-05-01', date '2026-05-05', interval '1 day') d union all
  select d::date, false from generate_series(date '2026-06-19', date '2026-06-21', interval '1 day') d union all
  select d::date, false from generate_series(date '2026-09-25', date '2026-09-27', interval '1 day') d union all
  select d::date, false from generate_series(date '2026-10-01', date '2026-10-07', interval '1 day') d;
insert into special_day (day, working) values
  ('2026-01-04', true), ('2026-02-14', true), ('2026-02-28', true), ('2026-05-09', true), ('2026-09-20', true), ('2026-10-10', true),
  ('2027-01-01', false), ('2027-02-05', false), ('2027-02-06', false), ('2027-02-07', false), ('2027-02-08', false),
  ('2027-04-05', false), ('2027-05-01', false), ('2027-05-02', false), ('2027-06-09', false), ('2027-09-15', false),
  ('2027-10-01', false), ('2027-10-02', false), ('2027-10-03', false);
grant select on special_day to ${app};
