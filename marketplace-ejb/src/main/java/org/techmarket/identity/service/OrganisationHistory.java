package org.techmarket.identity.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.techmarket.identity.Role;
import org.techmarket.shared.service.HistoryReaders;

/** What was done to an organisation is read by its people and by those who decide on it. */
@Dependent
class OrganisationHistory implements HistoryReaders {

  private static final Set<Role> WHO_DECIDES =
      EnumSet.of(Role.MARKET_OPERATOR, Role.SECURITY_ADMIN, Role.PLATFORM_ADMIN);

  @Inject private Caller caller;

  @Override
  public String subject() {
    return "Organisation";
  }

  @Override
  public boolean mayRead(long id) {
    return caller.actsFor(id) || WHO_DECIDES.stream().anyMatch(caller::is);
  }
}
