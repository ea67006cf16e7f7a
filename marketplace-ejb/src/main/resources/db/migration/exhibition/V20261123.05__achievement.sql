create table achievement (
  id           bigint generated always as identity primary key,
  number       varchar(20) constraint achievement_number_key unique check (number ~ '^CG-\d{4}-\d{6}$'),
  holder_id    bigint not null references organisation,
  entered_by   bigint not null references account,
  corrected_by bigint references account,
  name         varchar(100) collate "zh-x-icu" not null,
  type         varchar(20) not null check (type in ('NEW_TECH', 'NEW_PRODUCT', 'NEW_PROCESS', 'NEW_MATERIAL', 'NEW_VARIETY',
    'NEW_EQUIPMENT', 'SOFTWARE', 'MEDICAL', 'OTHER')),
  field        varchar(20) not null check (field in ('ELECTRONICS', 'BIOLOGY_MEDICINE', 'AEROSPACE', 'NEW_MATERIALS',
    'TECH_SERVICES', 'ENERGY_SAVING', 'ENVIRONMENT', 'MANUFACTURING')),
  trl          integer not null check (trl between 1 and 9),
  summary      varchar(2000) not null,
  stage        varchar(20) not null check (stage in ('SUBMITTED', 'RETURNED', 'PUBLISHED', 'REJECTED')),
  stage_since  timestamptz not null,
  published_at timestamptz,
  reason       varchar(500),
  version      bigint not null,
  constraint achievement_numbered_when_published check ((stage = 'PUBLISHED') = (number is not null and published_at is not null)),
  constraint achievement_reason_given check ((stage in ('RETURNED', 'REJECTED')) = (reason is not null))
);
create index achievement_by_holder on achievement (holder_id, stage);
create index achievement_in_library on achievement (published_at desc, id desc) where stage = 'PUBLISHED';
create index achievement_in_review on achievement (stage_since) where stage = 'SUBMITTED';
grant select, insert, update on achievement to ${app};

create table achievement_right (
  achievement_id bigint not null references achievement,
  position       integer not null,
  kind           varchar(20) not null check (kind in ('PATENT', 'SOFTWARE', 'PLANT_VARIETY')),
  number         varchar(20) not null,
  primary key (achievement_id, position)
);
grant select, insert, update, delete on achievement_right to ${app};
