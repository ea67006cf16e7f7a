package org.techmarket.registration.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.techmarket.identity.Role;
import org.techmarket.identity.service.Caller;
import org.techmarket.shared.service.HistoryReaders;

/** Administrators. */
@Dependent
class PointHistory implements HistoryReaders {

  @Inject private Caller caller;

  @Override
  public String subject() {
    return "RegistrationPoint";
  }

  @Override
  public boolean mayRead(long id) {
    return caller.is(Role.PLATFORM_ADMIN);
  }
}
