package org.techmarket.registration.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.techmarket.identity.service.Caller;
import org.techmarket.registration.RegistrationCase;
import org.techmarket.registration.RegistrationCaseRepository;
import org.techmarket.registration.RegistrationPointRepository;
import org.techmarket.shared.NotFound;
import org.techmarket.shared.StaleVersion;

/** The cases of the caller's registration point; those of others are none of their business. */
@Dependent
class PointCases {

  @Inject private RegistrationCaseRepository cases;
  @Inject private RegistrationPointRepository points;
  @Inject private Caller caller;

  /**
   * A case as the caller has seen it.
   *
   * @throws NotFound when there is none at the caller's point
   * @throws StaleVersion when it has changed since
   */
  RegistrationCase require(long id, String version) {
    RegistrationCase found = ofCaller(cases.require(id));
    StaleVersion.check(version, found.version());
    return found;
  }

  /**
   * A case that nobody else works on until the transaction ends.
   *
   * @throws NotFound when there is none at the caller's point
   */
  RegistrationCase lock(long id) {
    return ofCaller(cases.lock(id));
  }

  private RegistrationCase ofCaller(RegistrationCase found) {
    if (!caller.actsFor(points.require(found.pointId()).organisationId())) {
      throw new NotFound("registration.case", found.id());
    }
    return found;
  }
}
