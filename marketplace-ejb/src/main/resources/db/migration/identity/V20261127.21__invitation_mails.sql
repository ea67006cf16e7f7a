-- An invitation is sent to whatever address somebody types.
insert into parameter (name, amount, lowest, highest) values ('INVITATION_MAILS_PER_HOUR', 30, 1, 1000);
