create table number_series (
  series varchar(10) not null,
  period varchar(10) not null,
  last   integer not null check (last > 0),
  primary key (series, period)
);
grant select, insert, update on number_series to ${app};
