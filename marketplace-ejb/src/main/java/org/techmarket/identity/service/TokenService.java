package org.techmarket.identity.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.techmarket.identity.ApiToken;
import org.techmarket.identity.ApiTokenRepository;
import org.techmarket.reference.ParameterName;
import org.techmarket.reference.service.ParameterQueries;
import org.techmarket.shared.Change;

/** Gives programs the tokens they sign in with. */
@Stateless
@PermitAll
public class TokenService {

  /** What every token begins with, so that a leaked one is recognised. */
  public static final String PREFIX = "mkt_";

  @Inject private AccountQueries accounts;
  @Inject private ApiTokenRepository tokens;
  @Inject private ParameterQueries parameters;
  @Inject private Event<Change> changes;
  @Inject private Clock clock;

  /** A new token for somebody whose name and password have just agreed; it is shown once. */
  public IssuedToken issue(SignedIn who) {
    Instant now = clock.instant();
    Instant end = now.plus(Duration.ofDays(parameters.amount(ParameterName.TOKEN_DAYS)));
    String token = PREFIX + Secrets.fresh();
    ApiToken issued = new ApiToken(Secrets.hash(token), who.id(), now, end);
    tokens.add(issued);
    changes.fire(issued.issued());
    return new IssuedToken(token, end);
  }

  /** Who the token stands for, unless it is unknown or too old. */
  public Optional<SignedIn> recognise(String token) {
    return token.startsWith(PREFIX)
        ? accounts.byToken(Secrets.hash(token), clock.instant())
        : Optional.empty();
  }

  /** A token as it is shown once. */
  public record IssuedToken(String token, Instant expiresAt) {}
}
