package org.techmarket.registration.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.techmarket.document.service.Glyphs;
import org.techmarket.identity.OrganisationRepository;
import org.techmarket.identity.OrganisationStage;
import org.techmarket.identity.Roles;
import org.techmarket.registration.RegistrationPoint;
import org.techmarket.registration.RegistrationPointEntry;
import org.techmarket.registration.RegistrationPointRepository;
import org.techmarket.registration.SealEntry;
import org.techmarket.shared.Change;
import org.techmarket.shared.ConstraintBroken;
import org.techmarket.shared.Invalid;
import org.techmarket.shared.NotFound;
import org.techmarket.shared.StaleVersion;

/** Makes organisations registration points, and gives them their seals. */
@Stateless
@RolesAllowed(Roles.PLATFORM_ADMIN)
public class RegistrationPointService {

  @Inject private RegistrationPointRepository points;
  @Inject private OrganisationRepository organisations;
  @Inject private Seals seals;
  @Inject private Glyphs glyphs;
  @Inject private Event<Change> changes;

  /**
   * Makes an organisation a registration point.
   *
   * @return the key of the point
   * @throws Invalid when a field cannot be read, its two digits are another's, the organisation is
   *     not verified, or papers cannot print what it is called
   */
  public long open(RegistrationPointEntry entry) {
    RegistrationPoint point = entry.read();
    seals.check(point.sealFileId(), point);
    try {
      points.add(point);
    } catch (ConstraintBroken e) {
      throw refusal(e);
    }
    checkOrganisation(point);
    changes.fire(point.opened());
    return point.id();
  }

  /**
   * Gives a point another seal, or takes it away. What was issued stays as it is.
   *
   * @throws NotFound when there is no such point
   * @throws Invalid when it is no picture of a seal
   */
  public void seal(long id, SealEntry entry) {
    Long file = entry.readFile();
    RegistrationPoint point = points.require(id);
    StaleVersion.check(entry.version(), point.version());
    if (!Objects.equals(file, point.sealFileId())) {
      seals.check(file, point);
      changes.fire(point.seal(file));
    }
  }

  /** It may be out of the market, or older than the question whether its name can be printed. */
  private void checkOrganisation(RegistrationPoint point) {
    if (organisations.standing(point.organisationId()) != OrganisationStage.VERIFIED) {
      throw new Invalid("organisation", "shared.notAChoice");
    }
    List<String> missing = glyphs.missing(organisations.require(point.organisationId()).name());
    if (!missing.isEmpty()) {
      throw new Invalid("organisation", "registration.organisationNotInTypeface", missing);
    }
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
