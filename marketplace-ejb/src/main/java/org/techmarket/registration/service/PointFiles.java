package org.techmarket.registration.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.techmarket.document.service.FileReaders;
import org.techmarket.identity.Role;
import org.techmarket.identity.service.Caller;

/** The people of a registration point read what was brought before it; administrators, seals. */
@Dependent
class PointFiles implements FileReaders {

  @Inject private RegistrationQueries cases;
  @Inject private RegistrationPointQueries points;
  @Inject private Caller caller;

  @Override
  public boolean mayRead(long fileId) {
    boolean official = caller.is(Role.REGISTRAR) || caller.is(Role.REGISTRAR_REVIEWER);
    return official && cases.isBeforePoint(fileId)
        || caller.is(Role.PLATFORM_ADMIN) && points.isSeal(fileId);
  }
}
