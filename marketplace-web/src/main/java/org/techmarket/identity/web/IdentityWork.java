package org.techmarket.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.techmarket.identity.Role;
import org.techmarket.identity.service.Caller;
import org.techmarket.shared.web.RailEntry;
import org.techmarket.shared.web.Work;

/** Organisations and accounts. */
@RequestScoped
public class IdentityWork implements Work {

  @Inject private Caller caller;

  @Override
  public int place() {
    return 5;
  }

  @Override
  public List<RailEntry> rail() {
    return caller.is(Role.PLATFORM_ADMIN)
        ? List.of(
            RailEntry.of("identity.rail.organisations", "/workbench/identity/organisations"),
            RailEntry.of("identity.rail.accounts", "/workbench/identity/accounts"))
        : List.of();
  }
}
