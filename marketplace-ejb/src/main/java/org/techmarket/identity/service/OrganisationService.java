package org.techmarket.identity.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.techmarket.identity.Organisation;
import org.techmarket.identity.OrganisationEntry;
import org.techmarket.identity.OrganisationRepository;
import org.techmarket.identity.Roles;
import org.techmarket.shared.BusinessException;
import org.techmarket.shared.ConstraintBroken;
import org.techmarket.shared.Invalid;
import org.techmarket.shared.PrintableCharacters;
import org.techmarket.shared.Transition;

/** Makes organisations. */
@Stateless
@RolesAllowed(Roles.PLATFORM_ADMIN)
public class OrganisationService {

  @Inject private OrganisationRepository organisations;
  @Inject private PrintableCharacters characters;
  @Inject private Event<Transition> steps;
  @Inject private Clock clock;

  /**
   * Makes an organisation, whose papers the administrator has seen: it is verified at once.
   *
   * @return its key
   * @throws Invalid when the entry cannot be read, the code is taken or the city is none of
   *     Shandong
   */
  public long admit(OrganisationEntry entry) {
    Organisation organisation = Organisation.admitted(entry.read(characters), clock.instant());
    try {
      organisations.add(organisation);
    } catch (ConstraintBroken e) {
      throw refusal(e);
    }
    steps.fire(organisation.born());
    return organisation.id();
  }

  static BusinessException refusal(ConstraintBroken e) {
    if (e.is(OrganisationRepository.ONE_PER_CODE)) {
      return new Invalid("creditCode", "identity.creditCodeTaken");
    }
    return e.is(OrganisationRepository.KNOWN_CITY)
        ? new Invalid("cityCode", "shared.notAChoice")
        : e;
  }
}
