-- What Vault has locked: a byte for the form, 12 for the nonce, the number, 16 for the tag. Nothing that short is a number in plain.
alter table contract_party
  add person_number bytea,
  add constraint contract_party_person_number_locked check (get_byte(person_number, 0) = 1 and octet_length(person_number) between 33 and 189),
  add constraint contract_party_person_number_of_person check (person_number is null or party_type = 'NATURAL_PERSON');
-- Of contracts entered before there is none.
alter table contract_party
  add constraint contract_party_person_numbered check (person_number is not null or party_type <> 'NATURAL_PERSON') not valid;
