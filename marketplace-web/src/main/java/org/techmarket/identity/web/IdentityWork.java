package org.techmarket.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.techmarket.identity.Role;
import org.techmarket.identity.service.ApplicationQueries;
import org.techmarket.identity.service.Caller;
import org.techmarket.identity.service.OrganisationView;
import org.techmarket.identity.service.ProviderSettings;
import org.techmarket.shared.web.QueueRow;
import org.techmarket.shared.web.RailEntry;
import org.techmarket.shared.web.Work;

/** Organisations to verify and to suspend, and accounts. */
@RequestScoped
public class IdentityWork implements Work {

  @Inject private ApplicationQueries applications;
  @Inject private Caller caller;
  @Inject private ProviderSettings provider;

  @Override
  public int place() {
    return 5;
  }

  @Override
  public List<RailEntry> rail() {
    List<RailEntry> rail = new ArrayList<>();
    if (is(Role.ORG_ADMIN, Role.ORG_USER)) {
      String own = "/workbench/identity/own-organisation";
      rail.add(new RailEntry("identity.own.title", own, own));
    }
    if (is(Role.ORG_ADMIN)) {
      rail.add(RailEntry.of("identity.members.title", "/workbench/identity/members"));
    }
    if (is(Role.PLATFORM_ADMIN, Role.SECURITY_ADMIN, Role.MARKET_OPERATOR)) {
      rail.add(RailEntry.of("identity.rail.organisations", "/workbench/identity/organisations"));
    }
    if (is(Role.PLATFORM_ADMIN)) {
      rail.add(RailEntry.of("identity.rail.accounts", "/workbench/identity/accounts"));
    }
    if (is(Role.PLATFORM_ADMIN) && provider.provisions()) {
      String there = "/workbench/identity/provisioning";
      rail.add(new RailEntry("identity.provisioning.title", there, there));
    }
    return rail;
  }

  @Override
  public long waiting() {
    return is(Role.MARKET_OPERATOR) ? applications.countWaiting() : 0;
  }

  @Override
  public List<QueueRow> queue() {
    return is(Role.MARKET_OPERATOR)
        ? applications.waiting(1).map(IdentityWork::row).rows()
        : List.of();
  }

  private boolean is(Role... any) {
    return Stream.of(any).anyMatch(caller::is);
  }

  private static QueueRow row(OrganisationView o) {
    String url = "/workbench/identity/organisation?id=" + o.id();
    return new QueueRow(o.stage(), o.name(), o.creditCode(), url, o.stageSince(), null, null);
  }
}
