package org.techmarket.demo.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.techmarket.document.service.Glyphs;
import org.techmarket.identity.ApplicationEntry;
import org.techmarket.identity.Organisation;
import org.techmarket.identity.OrganisationRepository;
import org.techmarket.identity.Role;

/** How the organisations came into the market; some still ask to be verified. */
@Dependent
class DemoApplications {

  @Inject private OrganisationRepository organisations;
  @Inject private DemoFiles files;
  @Inject private DemoHistory history;
  @Inject private Glyphs glyphs;

  void apply(DemoCast cast, Instant at) {
    for (DemoContent.Party party : cast.content().organisations()) {
      Organisation organisation = organisations.require(cast.organisation(party.key()));
      if (cast.content().isApplying(party)) {
        apply(party, organisation, cast, at);
      } else {
        history.record(organisation.born(), cast.counter(Role.PLATFORM_ADMIN), at);
      }
    }
  }

  private void apply(
      DemoContent.Party party, Organisation organisation, DemoCast cast, Instant at) {
    long applicant = cast.agentOf(organisation.id());
    history.record(organisation.born(), applicant, at);
    ApplicationEntry entry = party.application(files.licence(organisation.id(), cast, at));
    history.record(organisation.submit(entry.read(glyphs), applicant, at), applicant, at);
  }
}
