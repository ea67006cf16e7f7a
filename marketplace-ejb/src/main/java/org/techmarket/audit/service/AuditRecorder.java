package org.techmarket.audit.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.techmarket.audit.Actor;
import org.techmarket.audit.AuditRepository;
import org.techmarket.audit.Deed;
import org.techmarket.identity.AccountRepository;
import org.techmarket.identity.service.Caller;
import org.techmarket.identity.service.SignedIn;
import org.techmarket.shared.Change;
import org.techmarket.shared.Transition;
import org.techmarket.shared.service.RequestOrigin;

/** Writes down every step and every change in the transaction that makes it. */
@ApplicationScoped
public class AuditRecorder {

  @Inject private AuditRepository entries;
  @Inject private AccountRepository accounts;
  @Inject private Caller caller;
  @Inject private RequestOrigin origin;
  @Inject private Clock clock;

  void record(@Observes Transition step) {
    entries.add(Deed.of(step, actor(step.ofItself(), null), clock.instant()));
  }

  void record(@Observes Change change) {
    entries.add(Deed.of(change, actor(change.ofItself(), change.by()), clock.instant()));
  }

  private Actor actor(boolean nobody, Long named) {
    if (nobody) {
      return Actor.NOBODY;
    }
    if (named != null) {
      Long organisation = accounts.organisationOf(named).orElse(null);
      return new Actor(named, organisation, origin.address());
    }
    Optional<SignedIn> who = caller.signedIn();
    return new Actor(
        who.map(SignedIn::id).orElse(null),
        who.map(SignedIn::organisationId).orElse(null),
        origin.address());
  }
}
