create table roadshow (
  id              bigint generated always as identity primary key,
  number          varchar(20) constraint roadshow_number_key unique check (number ~ '^LY-\d{6}-\d{3,}$'),
  theme           varchar(60) collate "zh-x-icu" not null,
  field           varchar(20) not null check (field in ('ELECTRONICS', 'BIOLOGY_MEDICINE', 'AEROSPACE', 'NEW_MATERIALS',
    'TECH_SERVICES', 'ENERGY_SAVING', 'ENVIRONMENT', 'MANUFACTURING')),
  hall_id         integer not null constraint roadshow_hall references hall,
  starts_at       timestamptz not null,
  ends_at         timestamptz not null,
  pitch_minutes   integer not null check (pitch_minutes > 0),
  answer_minutes  integer not null check (answer_minutes >= 0),
  change_minutes  integer not null check (change_minutes >= 0),
  quota           integer check (quota > 0),
  entry_deadline  date not null,
  lowest_trl      integer not null check (lowest_trl between 1 and 9),
  hall_booking_id bigint constraint roadshow_hall_booking_key unique references hall_booking,
  stage           varchar(20) not null check (stage in ('DRAFT', 'OPEN', 'CANCELLED')),
  reason          varchar(500),
  version         bigint not null,
  constraint roadshow_times check (starts_at < ends_at),
  constraint roadshow_public_with_hall check (stage <> 'OPEN' or (number is not null and hall_booking_id is not null)),
  constraint roadshow_reason_given check ((stage = 'CANCELLED') = (reason is not null))
);
create index roadshow_by_time on roadshow (starts_at);
grant select, insert, update on roadshow to ${app};

create table slot (
  id          bigint generated always as identity primary key,
  roadshow_id bigint not null references roadshow,
  ordinal     integer not null check (ordinal > 0),
  starts_at   timestamptz not null,
  ends_at     timestamptz not null,
  constraint slot_ordinal_key unique (roadshow_id, ordinal),
  constraint slot_times check (starts_at < ends_at)
);
-- update is what "select … for update" asks for; nobody changes a slot.
grant select, insert, update on slot to ${app};

create table roadshow_booking (
  id              bigint generated always as identity primary key,
  slot_id         bigint not null references slot,
  roadshow_id     bigint not null references roadshow,
  achievement_id  bigint not null references achievement,
  organisation_id bigint not null references organisation,
  taken_by        bigint not null references account,
  stage           varchar(20) not null check (stage in ('HELD', 'SUBMITTED', 'RETURNED', 'CONFIRMED', 'REJECTED', 'EXPIRED',
    'CANCELLED', 'CANCELLED_BY_HOST')),
  stage_since     timestamptz not null,
  act_until       timestamptz,
  presenter       varchar(40),
  phone           varchar(20),
  companion1      varchar(40),
  companion2      varchar(40),
  seeking         varchar(20) check (seeking in ('EQUITY', 'TRANSFER', 'LICENCE', 'COOPERATION')),
  reason          varchar(500),
  version         bigint not null,
  constraint roadshow_booking_in_time check ((stage in ('HELD', 'RETURNED')) = (act_until is not null)),
  constraint roadshow_booking_reason_given check ((stage in ('RETURNED', 'REJECTED', 'CANCELLED_BY_HOST')) = (reason is not null)),
  constraint roadshow_booking_complete check (stage not in ('SUBMITTED', 'RETURNED', 'CONFIRMED', 'REJECTED')
    or (presenter is not null and phone is not null and seeking is not null))
);
create unique index roadshow_booking_one_live_per_slot on roadshow_booking (slot_id)
  where stage in ('HELD', 'SUBMITTED', 'RETURNED', 'CONFIRMED');
create unique index roadshow_booking_one_live_per_achievement on roadshow_booking (roadshow_id, achievement_id)
  where stage in ('HELD', 'SUBMITTED', 'RETURNED', 'CONFIRMED');
create index roadshow_booking_by_organisation on roadshow_booking (organisation_id, stage_since desc);
create index roadshow_booking_by_roadshow on roadshow_booking (roadshow_id);
create index roadshow_booking_to_decide on roadshow_booking (stage_since) where stage = 'SUBMITTED';
create index roadshow_booking_in_time on roadshow_booking (act_until) where act_until is not null;
grant select, insert, update on roadshow_booking to ${app};
