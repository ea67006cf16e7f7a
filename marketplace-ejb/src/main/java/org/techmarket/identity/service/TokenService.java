package org.techmarket.identity.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.techmarket.identity.ApiToken;
import org.techmarket.identity.ApiTokenRepository;
import org.techmarket.identity.Roles;
import org.techmarket.identity.TokenEntry;
import org.techmarket.identity.TokenScope;
import org.techmarket.reference.ParameterName;
import org.techmarket.reference.service.ParameterQueries;
import org.techmarket.shared.Alteration;
import org.techmarket.shared.Change;
import org.techmarket.shared.Invalid;
import org.techmarket.shared.NotFound;
import org.techmarket.shared.Refused;

/** Gives programs the tokens they sign in with. */
@Stateless
@PermitAll
public class TokenService {

  /** What every token begins with, so that a leaked one is recognised. */
  public static final String PREFIX = "mkt_";

  @Inject private AccountQueries accounts;
  @Inject private ApiTokenRepository tokens;
  @Inject private ParameterQueries parameters;
  @Inject private ProviderSettings provider;
  @Inject private Caller caller;
  @Inject private Event<Change> changes;
  @Inject private Clock clock;

  /** A new token for somebody whose name and password have just agreed; it is shown once. */
  public IssuedToken issue(SignedIn who, TokenEntry.Terms terms) {
    Instant now = clock.instant();
    int days = terms.days() == null ? parameters.amount(ParameterName.TOKEN_DAYS) : terms.days();
    Instant end = now.plus(Duration.ofDays(days));
    String secret = PREFIX + Secrets.fresh();
    ApiToken token =
        new ApiToken(Secrets.hash(secret), who.id(), terms.name(), terms.scope(), now, end);
    tokens.add(token);
    changes.fire(token.issued());
    return new IssuedToken(token.id(), secret, terms.name(), terms.scope(), end);
  }

  /**
   * A new token of the caller.
   *
   * @throws Invalid when the entry cannot be read
   * @throws Refused when people sign in at a provider of identities, which issues its own
   */
  @RolesAllowed(Roles.SIGNED_IN)
  public IssuedToken issue(TokenEntry entry) {
    if (provider.isOn()) {
      throw new Refused("identity.noPasswords");
    }
    return issue(caller.signedIn().orElseThrow(), entry.read());
  }

  /** Who the token stands for, unless it is unknown, revoked or too old. */
  public Optional<TokenHolder> recognise(String token) {
    if (!token.startsWith(PREFIX)) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    Instant due = now.minus(SessionService.STEP);
    Optional<AccountQueries.Used> used = accounts.byToken(Secrets.hash(token), now);
    used.filter(last -> last.usedAt() == null || last.usedAt().isBefore(due))
        .ifPresent(last -> tokens.used(last.token(), now, due));
    return used.map(AccountQueries.Used::holder);
  }

  /**
   * Revokes a token of the caller.
   *
   * @throws NotFound when they have no such token
   */
  @RolesAllowed(Roles.SIGNED_IN)
  public void revoke(long id) {
    if (!tokens.remove(caller.accountId(), id)) {
      throw new NotFound("identity.token", id);
    }
    changes.fire(new Change("Account", caller.accountId(), "revokeToken", Alteration.NONE));
  }

  /** A token as it is shown once. */
  public record IssuedToken(
      long id, String token, String name, TokenScope scope, Instant expiresAt) {}
}
