package org.techmarket.identity.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.techmarket.shared.service.Timers;

/** Forgets the people of organisations that were closed; what fails is tried again next night. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ClosedOrganisations {

  private static final System.Logger LOG = System.getLogger(ClosedOrganisations.class.getName());

  @Inject private ClosingService closing;
  @Inject private Timers timers;

  @Schedule(hour = "3", minute = "43", persistent = false)
  public void tidy() {
    timers.run(now -> closing.toBeLeft().forEach(this::tidy));
  }

  private void tidy(long id) {
    try {
      closing.closeAllOf(id);
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "The people of organisation %d stay".formatted(id), e);
    }
  }
}
