alter table account_role drop constraint account_role_role_check;
alter table account_role add constraint account_role_role_check
  check (role in ('PLATFORM_ADMIN', 'MARKET_OPERATOR', 'EVENT_MANAGER', 'ORG_USER', 'REGISTRAR', 'REGISTRAR_REVIEWER',
    'AUDIT_ADMIN'));
