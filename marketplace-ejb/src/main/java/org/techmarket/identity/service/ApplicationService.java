package org.techmarket.identity.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.techmarket.identity.ApplicationEntry;
import org.techmarket.identity.Organisation;
import org.techmarket.identity.OrganisationRepository;
import org.techmarket.identity.Roles;
import org.techmarket.shared.ConstraintBroken;
import org.techmarket.shared.Invalid;
import org.techmarket.shared.PrintableCharacters;
import org.techmarket.shared.StaleVersion;
import org.techmarket.shared.Transition;

/** Asks for an organisation to be verified (单位认证). */
@Stateless
@RolesAllowed(Roles.ORG_ADMIN)
public class ApplicationService {

  @Inject private OrganisationRepository organisations;
  @Inject private OwnFiles files;
  @Inject private PrintableCharacters characters;
  @Inject private Event<Transition> steps;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * Brings the caller's organisation before the operator, the first time or again.
   *
   * @throws Invalid when a field cannot be read, the code is another's, the city is none of
   *     Shandong or the licence is none of the organisation's files
   */
  public void submit(ApplicationEntry entry) {
    Organisation organisation = organisations.require(caller.organisationId());
    ApplicationEntry.Terms terms = entry.read(characters);
    if (!files.belongsTo(terms.licenceFileId(), organisation.id())) {
      throw new Invalid("licence", "shared.notAChoice");
    }
    StaleVersion.check(entry.version(), organisation.version());
    Transition step = organisation.submit(terms, caller.accountId(), clock.instant());
    try {
      organisations.changed(organisation);
    } catch (ConstraintBroken e) {
      throw OrganisationService.refusal(e);
    }
    steps.fire(step);
  }
}
