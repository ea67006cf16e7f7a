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
import org.techmarket.identity.AccountRepository;
import org.techmarket.identity.Roles;
import org.techmarket.identity.WebSession;
import org.techmarket.identity.WebSessionRepository;
import org.techmarket.shared.Alteration;
import org.techmarket.shared.Change;

/** The sessions of browsers, which every server knows and their owner can end. */
@Stateless
@PermitAll
public class SessionService {

  /** So exactly is it known when somebody was last seen. */
  static final Duration STEP = Duration.ofMinutes(1);

  @Inject private WebSessionRepository sessions;
  @Inject private AccountRepository known;
  @Inject private AccountQueries accounts;
  @Inject private Event<Change> changes;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * Begins a session of somebody who has just been let in, and clears away their forgotten ones.
   *
   * @return its key
   */
  public long begin(SignedIn who, String address, String browser) {
    Instant now = clock.instant();
    sessions.removeLeft(who.id(), now.minus(WebSession.IDLE));
    WebSession session = new WebSession(who.id(), now, address, browser);
    sessions.add(session);
    return session.id();
  }

  /**
   * Whose session it is, unless it was ended.
   *
   * @param language which they read now, and so are written to in
   */
  public Optional<SignedIn> recognise(long id, String language) {
    Instant due = clock.instant().minus(STEP);
    Optional<AccountQueries.Seen> seen = accounts.bySession(id);
    seen.filter(last -> last.lastSeenAt().isBefore(due))
        .ifPresent(last -> sessions.seen(id, clock.instant(), due));
    seen.filter(last -> !language.equals(last.reads()))
        .ifPresent(last -> known.reads(last.who().id(), language));
    return seen.map(AccountQueries.Seen::who);
  }

  /** Ends the session of whoever signs out; for whom a provider vouches, there is none here. */
  public void leave() {
    Optional<Long> leaving = caller.signedIn().map(SignedIn::id);
    long session = caller.session();
    if (leaving.filter(who -> session == 0 || sessions.remove(who, session)).isPresent()) {
      tell("signOut");
    }
  }

  /** Ends the caller's session; another's stays as it is. */
  @RolesAllowed(Roles.SIGNED_IN)
  public void end(long id) {
    if (sessions.remove(caller.accountId(), id)) {
      tell("endSession");
    }
  }

  /** Ends all sessions of the caller but this one. */
  @RolesAllowed(Roles.SIGNED_IN)
  public void endOthers() {
    if (sessions.removeOthers(caller.accountId(), caller.session()) > 0) {
      tell("endOtherSessions");
    }
  }

  private void tell(String verb) {
    changes.fire(new Change("Account", caller.accountId(), verb, Alteration.NONE));
  }
}
