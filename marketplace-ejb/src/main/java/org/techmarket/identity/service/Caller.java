package org.techmarket.identity.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Optional;
import org.techmarket.identity.OrganisationRepository;
import org.techmarket.identity.OrganisationStage;
import org.techmarket.identity.Role;
import org.techmarket.shared.Refused;
import org.techmarket.shared.service.ActingAccount;

/** The one on whose behalf the present request is. */
@RequestScoped
public class Caller implements ActingAccount {

  @Inject private SecurityContext security;
  @Inject private AccountQueries accounts;
  @Inject private OrganisationRepository organisations;

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

  /**
   * Makes sure that the caller may act for their organisation, if they do for any; that stays so
   * until what they do is done.
   *
   * @throws Refused when it is not verified, or suspended or closed
   */
  void checkActs() {
    signedIn()
        .map(SignedIn::organisationId)
        .map(organisations::standing)
        .ifPresent(OrganisationStage::checkActs);
  }

  /**
   * Makes sure that the caller may at least prepare something for it.
   *
   * @throws Refused when it reads only
   */
  public void checkPrepares() {
    signedIn().map(SignedIn::standing).ifPresent(OrganisationStage::checkPrepares);
  }

  /** The organisation the caller acts for; 0, which no organisation has, when for none. */
  public long organisationId() {
    return signedIn().map(SignedIn::organisationId).orElse(0L);
  }
}
