-- What somebody types may be anything, so it is locked by Vault (its first byte is 1); older drafts stay as they were until saved again.
alter table draft alter entry type bytea using convert_to(entry::text, 'UTF8');
alter table draft add constraint draft_locked check (get_byte(entry, 0) = 1) not valid;

-- The hash of a request was one without a key, from which a password in it could be guessed. Whoever
-- asks for one of these again is refused, as with another request under a used key.
update idempotent_answer set request = '-';
