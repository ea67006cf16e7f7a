-- The market's own people act for no organisation; what they upload is theirs.
alter table stored_file alter column organisation_id drop not null;
