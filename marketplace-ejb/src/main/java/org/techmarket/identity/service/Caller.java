package org.techmarket.identity.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Optional;
import org.techmarket.identity.Role;
import org.techmarket.shared.service.ActingAccount;

/** The one on whose behalf the present request is. */
@RequestScoped
public class Caller implements ActingAccount {

  @Inject private SecurityContext security;
  @Inject private AccountQueries accounts;

  private Optional<SignedIn> known = Optional.empty();

  /** Who it is; empty when nobody has signed in. */
  public Optional<SignedIn> signedIn() {
    if (known.isEmpty()) {
      Principal principal = security.getCallerPrincipal();
      known =
          principal instanceof RecognisedPrincipal recognised
              ? Optional.of(recognised.who())
              : Optional.ofNullable(principal).map(Principal::getName).flatMap(accounts::signedIn);
    }
    return known;
  }

  /**
   * The account that acts.
   *
   * @throws IllegalStateException when nobody has signed in, which roles on the service forbid
   */
  @Override
  public long accountId() {
    return signedIn().orElseThrow(() -> new IllegalStateException("Nobody has signed in")).id();
  }

  /** The session of the caller's browser; 0, which no session has, for a program. */
  long session() {
    return security.getCallerPrincipal() instanceof RecognisedPrincipal recognised
        ? recognised.session()
        : 0;
  }

  public boolean is(Role role) {
    return signedIn().filter(who -> who.roles().contains(role)).isPresent();
  }

  /** Whether the caller acts for the organisation. */
  public boolean actsFor(long organisationId) {
    return signedIn().map(SignedIn::organisationId).filter(id -> id == organisationId).isPresent();
  }

  /** The organisation the caller acts for; 0, which no organisation has, when for none. */
  public long organisationId() {
    return signedIn().map(SignedIn::organisationId).orElse(0L);
  }
}
