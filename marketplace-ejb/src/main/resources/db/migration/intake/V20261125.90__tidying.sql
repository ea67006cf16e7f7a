-- What nobody will ask for any more is forgotten: answers given long ago, drafts nobody touched, tokens that have ended.
grant delete on idempotent_answer to ${app};
grant delete on api_token to ${app};

insert into parameter (name, amount, lowest, highest) values
  ('ANSWER_KEEP_DAYS', 30, 1,  365),
  ('DRAFT_KEEP_DAYS',  90, 1, 3650);
