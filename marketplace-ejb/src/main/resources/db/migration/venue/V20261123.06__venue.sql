create table hall (
  id           integer primary key,
  chinese_name varchar(30) not null,
  english_name varchar(30) not null,
  capacity     integer not null check (capacity > 0),
  opens_at     time not null,
  closes_at    time not null,
  constraint hall_hours check (opens_at < closes_at)
);
insert into hall (id, chinese_name, english_name, capacity, opens_at, closes_at) values
  (1, '1号路演厅', 'Roadshow hall 1', 160, '08:30', '17:30'),
  (2, '2号路演厅', 'Roadshow hall 2',  90, '08:30', '17:30');
grant select, update on hall to ${app};

-- Occupied times are stored, not computed: arithmetic on timestamptz is not immutable.
create table hall_booking (
  id             bigint generated always as identity primary key,
  hall_id        integer not null references hall,
  purpose        varchar(120) not null,
  starts_at      timestamptz not null,
  ends_at        timestamptz not null,
  occupied_from  timestamptz not null,
  occupied_until timestamptz not null,
  stage          varchar(20) not null check (stage in ('CONFIRMED', 'CANCELLED')),
  version        bigint not null,
  constraint hall_booking_times check (occupied_from <= starts_at and starts_at < ends_at and ends_at <= occupied_until),
  constraint hall_booking_no_overlap exclude using gist
    (hall_id with =, tstzrange(occupied_from, occupied_until, '[)') with &&) where (stage = 'CONFIRMED')
);
grant select, insert, update on hall_booking to ${app};
