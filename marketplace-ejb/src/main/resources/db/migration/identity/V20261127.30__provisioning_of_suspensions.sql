-- Whether all of an account is to be made so or only whether the person is let in, and whether the market may have shut
-- them out there: an administrator of the provider may have, too.
alter table provisioning
  add whole boolean not null default true,
  add shut_out boolean not null default false;
grant update (whole, shut_out) on provisioning to ${app};
