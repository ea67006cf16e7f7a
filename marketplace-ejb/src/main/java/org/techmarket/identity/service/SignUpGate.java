package org.techmarket.identity.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.techmarket.identity.ConsentRepository;
import org.techmarket.reference.ParameterName;
import org.techmarket.reference.service.ParameterQueries;
import org.techmarket.shared.TooOften;

/** Lets nobody open accounts without end. */
@Stateless
@PermitAll
public class SignUpGate {

  private static final Duration HOUR = Duration.ofHours(1);

  @Inject private ConsentRepository consents;
  @Inject private ParameterQueries parameters;
  @Inject private Clock clock;

  /**
   * Lets somebody through to the form.
   *
   * @param address where they come from
   * @throws TooOften when too many have signed up from there in the last hour
   */
  public void pass(String address) {
    long lately = consents.count(address, clock.instant().minus(HOUR));
    if (lately >= parameters.amount(ParameterName.SIGN_UPS_PER_HOUR)) {
      throw new TooOften("identity.tooManySignUps");
    }
  }
}
