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
import org.techmarket.shared.web.WordsPage;
import org.techmarket.shared.web.Work;

/** Organisations to verify, to suspend and to close, and accounts. */
@RequestScoped
public class IdentityWork implements Work {

  @Inject private ApplicationQueries applications;
  private static final String PAGE = "/workbench/identity/organisation?id=";

  @Inject private Caller caller;
  @Inject private WordsPage words;
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
    if (is(Role.PLATFORM_ADMIN, Role.SECURITY_ADMIN)) {
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
    return (is(Role.MARKET_OPERATOR) ? applications.countWaiting() : 0)
        + (is(Role.SECURITY_ADMIN) ? applications.countToClose() : 0);
  }

  @Override
  public List<QueueRow> queue() {
    List<QueueRow> rows = new ArrayList<>();
    if (is(Role.MARKET_OPERATOR)) {
      rows.addAll(applications.waiting(1).map(IdentityWork::toVerify).rows());
    }
    if (is(Role.SECURITY_ADMIN)) {
      rows.addAll(applications.toClose(1).map(this::toClose).rows());
    }
    return rows;
  }

  private boolean is(Role... any) {
    return Stream.of(any).anyMatch(caller::is);
  }

  private static QueueRow toVerify(OrganisationView o) {
    return new QueueRow(
        o.stage(), o.name(), o.creditCode(), PAGE + o.id(), o.stageSince(), null, null);
  }

  private QueueRow toClose(OrganisationView o) {
    String under = words.say("identity.closing.queue", o.creditCode());
    return new QueueRow(o.stage(), o.name(), under, PAGE + o.id(), o.closingAskedAt(), null, null);
  }
}
