-- A booking names the roadshow of its slot, for the index over achievements; it cannot be another one.
alter table slot add constraint slot_of_roadshow unique (id, roadshow_id);
alter table roadshow_booking add constraint roadshow_booking_slot_of_roadshow
  foreign key (slot_id, roadshow_id) references slot (id, roadshow_id);
