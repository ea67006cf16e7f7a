package org.techmarket.registration.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import org.techmarket.reference.ParameterName;
import org.techmarket.reference.service.ParameterQueries;
import org.techmarket.shared.TooOften;
import org.techmarket.shared.service.Gate;

/** Lets nobody look up more certificates in an hour than the parameter allows. */
@Stateless
@PermitAll
public class LookupGate {

  private static final Duration HOUR = Duration.ofHours(1);

  @Inject private Gate gate;
  @Inject private ParameterQueries parameters;

  /**
   * Counts one look-up.
   *
   * @param client who looks, such as the address they come from
   * @throws TooOften when there have been too many in this hour
   */
  public void pass(String client) {
    int most = parameters.amount(ParameterName.VERIFY_PER_HOUR);
    gate.pass(
        new Gate.Limit("CERTIFICATE", most, HOUR, false, "registration.tooManyLookups"), client);
  }
}
