package org.techmarket.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.techmarket.reference.ParameterName;
import org.techmarket.reference.service.ParameterQueries;
import org.techmarket.shared.TooOften;
import org.techmarket.shared.service.Gate;

/** Lets nobody open accounts without end. */
@ApplicationScoped
public class SignUpGate {

  private static final Duration HOUR = Duration.ofHours(1);

  @Inject private Gate gate;
  @Inject private ParameterQueries parameters;

  /**
   * Counts one attempt.
   *
   * @param address where somebody comes from
   * @throws TooOften when there have been too many in this hour
   */
  void pass(String address) {
    int most = parameters.amount(ParameterName.SIGN_UPS_PER_HOUR);
    gate.pass(new Gate.Limit("SIGN_UP", most, HOUR, false, "identity.tooManySignUps"), address);
  }
}
