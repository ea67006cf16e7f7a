package org.techmarket.registration.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.techmarket.document.service.FileReaders;
import org.techmarket.identity.Role;
import org.techmarket.identity.service.Caller;

/** A registration point's people read what was handed in with the cases before it. */
@ApplicationScoped
public class PointFileReaders implements FileReaders {

  @Inject private RegistrationQueries cases;
  @Inject private Caller caller;

  @Override
  public boolean mayRead(long fileId) {
    boolean staff = caller.is(Role.REGISTRAR) || caller.is(Role.REGISTRAR_REVIEWER);
    return staff && cases.isBeforePoint(fileId);
  }
}
