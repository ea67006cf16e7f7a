package org.techmarket.registration.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.techmarket.identity.Role;
import org.techmarket.identity.service.Caller;
import org.techmarket.registration.RegistrationCaseRepository;
import org.techmarket.registration.RegistrationPointRepository;
import org.techmarket.shared.service.HistoryReaders;

/** The applicant and the people of the point; what these found only they themselves. */
@Dependent
class CaseHistory implements HistoryReaders {

  @Inject private RegistrationCaseRepository cases;
  @Inject private RegistrationPointRepository points;
  @Inject private Caller caller;

  @Override
  public String subject() {
    return "RegistrationCase";
  }

  @Override
  public boolean mayRead(long id) {
    boolean applicant =
        caller.is(Role.ORG_USER) && caller.actsFor(cases.require(id).organisationId());
    return applicant || mayReadAll(id);
  }

  @Override
  public boolean mayReadAll(long id) {
    return (caller.is(Role.REGISTRAR) || caller.is(Role.REGISTRAR_REVIEWER))
        && caller.actsFor(points.require(cases.require(id).pointId()).organisationId());
  }
}
