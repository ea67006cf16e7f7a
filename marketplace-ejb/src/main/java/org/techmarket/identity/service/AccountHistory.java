package org.techmarket.identity.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.techmarket.identity.Role;
import org.techmarket.shared.service.HistoryReaders;

/** What was done to an account is read by those who open and who suspend accounts. */
@Dependent
class AccountHistory implements HistoryReaders {

  @Inject private Caller caller;

  @Override
  public String subject() {
    return "Account";
  }

  @Override
  public boolean mayRead(long id) {
    return caller.is(Role.PLATFORM_ADMIN) || caller.is(Role.SECURITY_ADMIN);
  }
}
