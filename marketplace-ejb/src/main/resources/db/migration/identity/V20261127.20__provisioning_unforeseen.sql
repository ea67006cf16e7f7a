-- What went wrong while something was brought there may be nothing that anybody foresaw.
alter table provisioning drop constraint provisioning_fault_known;
alter table provisioning add constraint provisioning_fault_known
  check (fault in ('AWAY', 'FORBIDDEN', 'ROLE_MISSING', 'NAME_TAKEN', 'GONE', 'NOT_TAKEN', 'UNFORESEEN'));
