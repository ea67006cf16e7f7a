package org.techmarket.identity.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.techmarket.identity.Organisation;
import org.techmarket.identity.OrganisationEntry;
import org.techmarket.identity.OrganisationRepository;
import org.techmarket.identity.Roles;
import org.techmarket.shared.Change;
import org.techmarket.shared.ConstraintBroken;
import org.techmarket.shared.Invalid;
import org.techmarket.shared.PrintableCharacters;

/** Makes organisations. */
@Stateless
@RolesAllowed(Roles.PLATFORM_ADMIN)
public class OrganisationService {

  @Inject private OrganisationRepository organisations;
  @Inject private PrintableCharacters characters;
  @Inject private Event<Change> changes;

  /**
   * Makes an organisation.
   *
   * @return its key
   * @throws Invalid when the entry cannot be read, the code is taken or the city is none of
   *     Shandong
   */
  public long admit(OrganisationEntry entry) {
    Organisation organisation = entry.read(characters);
    try {
      organisations.add(organisation);
    } catch (ConstraintBroken e) {
      if (e.is(OrganisationRepository.ONE_PER_CODE)) {
        throw new Invalid("creditCode", "identity.creditCodeTaken");
      }
      throw e.is(OrganisationRepository.KNOWN_CITY)
          ? new Invalid("cityCode", "shared.notAChoice")
          : e;
    }
    changes.fire(organisation.admitted());
    return organisation.id();
  }
}
