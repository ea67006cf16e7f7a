package org.techmarket.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.techmarket.reference.ParameterName;
import org.techmarket.reference.service.ParameterQueries;
import org.techmarket.shared.TooOften;
import org.techmarket.shared.service.Gate;

/**
 * Locks a user name, and an address, from which too many sign-ins have failed (登录锁定). A name is
 * locked whether or not there is such an account, so that nobody learns whether there is.
 */
@ApplicationScoped
public class SignInGate {

  private static final String REFUSAL = "identity.tooManyFailures";

  @Inject private Gate gate;
  @Inject private ParameterQueries parameters;

  /**
   * Counts an attempt before it is known how it ends: many that come at once are many.
   *
   * @return whether the name is locked if this fails
   * @throws TooOften when name or address are locked
   */
  boolean enter(String login, String address) {
    gate.ask(perAddress(), address);
    return gate.pass(perLogin(), login);
  }

  /** Addresses are counted afterwards: many people share one, and mostly they succeed. */
  void failed(String address) {
    gate.count(perAddress(), address);
  }

  /** Who knows the password, or gets a new one, is not to wait for those who do not. */
  void succeeded(String login) {
    gate.forget(perLogin(), login);
  }

  private Gate.Limit perLogin() {
    return limit("SIGN_IN", ParameterName.SIGN_IN_FAILURES);
  }

  private Gate.Limit perAddress() {
    return limit("SIGN_IN_ADDRESS", ParameterName.SIGN_IN_ADDRESS_FAILURES);
  }

  private Gate.Limit limit(String kind, ParameterName most) {
    return new Gate.Limit(
        kind,
        parameters.amount(most),
        parameters.minutes(ParameterName.SIGN_IN_MINUTES),
        true,
        REFUSAL);
  }
}
