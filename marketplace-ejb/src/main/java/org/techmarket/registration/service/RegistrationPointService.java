package org.techmarket.registration.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.techmarket.document.StoredFileRepository;
import org.techmarket.identity.Roles;
import org.techmarket.registration.RegistrationPoint;
import org.techmarket.registration.RegistrationPointEntry;
import org.techmarket.registration.RegistrationPointRepository;
import org.techmarket.shared.ConstraintBroken;
import org.techmarket.shared.Invalid;

/** Makes organisations registration points. */
@Stateless
public class RegistrationPointService {

  @Inject private RegistrationPointRepository points;
  @Inject private StoredFileRepository files;

  /**
   * Makes an organisation a registration point.
   *
   * @return the key of the point
   * @throws Invalid when a field cannot be read, or its two digits are another's
   */
  @RolesAllowed(Roles.PLATFORM_ADMIN)
  public long open(RegistrationPointEntry entry) {
    RegistrationPoint point = entry.read();
    if (point.sealFileId() != null
        && files.require(point.sealFileId()).organisationId() != point.organisationId()) {
      throw new Invalid("sealFile", "registration.sealOfAnother");
    }
    try {
      points.add(point);
    } catch (ConstraintBroken e) {
      throw refusal(e);
    }
    return point.id();
  }

  private static RuntimeException refusal(ConstraintBroken e) {
    if (e.is(RegistrationPointRepository.ONE_PER_CODE)) {
      return new Invalid("pointCode", "registration.pointCodeTaken");
    }
    if (e.is(RegistrationPointRepository.KNOWN_CITY)) {
      return new Invalid("cityCode", "shared.notAChoice");
    }
    return e.is(RegistrationPointRepository.KNOWN_ORGANISATION)
        ? new Invalid("organisation", "shared.notAChoice")
        : e;
  }
}
