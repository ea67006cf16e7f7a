insert into parameter (name, amount, lowest, highest) values
  ('PASSWORD_MAILS_PER_HOUR',         3, 1,   100),
  ('PASSWORD_MAIL_ADDRESS_PER_HOUR', 20, 1, 10000);
