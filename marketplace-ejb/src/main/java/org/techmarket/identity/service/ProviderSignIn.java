package org.techmarket.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.techmarket.shared.Refused;
import org.techmarket.shared.Unavailable;
import org.techmarket.shared.Unrecognised;

/** Lets in those for whom the provider of identities vouches; no transaction waits for it. */
@ApplicationScoped
public class ProviderSignIn {

  /** The provider is asked again so long before a token ends. */
  private static final Duration BEFORE_THE_END = Duration.ofSeconds(10);

  private static final Duration WHILE_IT_IS_AWAY = Duration.ofSeconds(30);

  @Inject private IdentityProvider provider;
  @Inject private ProviderTokens tokens;
  @Inject private ProvidedAccountService accounts;
  @Inject private SignInRecord record;
  @Inject private Clock clock;

  /**
   * Lets a person in who has come back with a code.
   *
   * @throws Unrecognised when the code, or what the provider gives for it, does not hold
   * @throws Unavailable when the provider does not answer
   * @throws Refused when the login name is another's here
   */
  public ProvidedSession byCode(String code, String verifier, String nonce) {
    TokenSet given = provider.exchange(code, verifier);
    tokens.requireAnswer(given.idToken(), nonce);
    ProvidedSession session = session(given, given.idToken());
    record.succeeded(session.arrival().who());
    return session;
  }

  /**
   * The session as the provider sees it, which is asked when a token ends. While it is away people
   * work on with what they last had, as long as its own session would have lasted.
   *
   * @throws Unrecognised when it has ended
   * @throws Unavailable when the provider has been away for too long
   */
  public ProvidedSession current(ProvidedSession session) {
    Instant now = clock.instant();
    accounts.checkLetIn(session.arrival().who().id());
    if (now.isBefore(session.freshUntil())) {
      return session;
    }
    if (session.refreshToken() == null) {
      throw new Unrecognised("identity.provider.declined");
    }
    try {
      return session(provider.refresh(session.refreshToken()), session.idToken());
    } catch (Unavailable away) {
      if (now.isBefore(session.goodUntil())) {
        return session.askedAgain(now.plus(WHILE_IT_IS_AWAY));
      }
      throw away;
    }
  }

  /**
   * Whom the bearer token of a program stands for.
   *
   * @throws Unrecognised when it is not to be believed
   * @throws Unavailable when that cannot be told
   */
  public SignedIn byToken(String accessToken) {
    return accounts.admit(tokens.person(accessToken)).who();
  }

  private ProvidedSession session(TokenSet given, String firstIdToken) {
    Arrival arrival = accounts.admit(tokens.person(given.accessToken()));
    Instant now = clock.instant();
    return new ProvidedSession(
        arrival,
        given.idToken() == null ? firstIdToken : given.idToken(),
        given.refreshToken(),
        now.plus(given.life()).minus(BEFORE_THE_END),
        now.plus(given.refreshLife()));
  }
}
