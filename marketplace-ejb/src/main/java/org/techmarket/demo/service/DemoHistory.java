package org.techmarket.demo.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.techmarket.audit.Actor;
import org.techmarket.audit.AuditRepository;
import org.techmarket.audit.Deed;
import org.techmarket.identity.AccountRepository;
import org.techmarket.shared.Change;
import org.techmarket.shared.Transition;

/**
 * Writes down the invented steps with the people and the times they are told of. They are not
 * announced: nobody is to be notified of what never happened.
 */
@Dependent
class DemoHistory {

  @Inject private AuditRepository entries;
  @Inject private AccountRepository accounts;

  void record(Transition step, long by, Instant at) {
    entries.add(Deed.of(step, actor(by), at));
  }

  void record(Change change, long by, Instant at) {
    entries.add(Deed.of(change, actor(by), at));
  }

  /** What the market itself did when the demonstration began. */
  void record(Change change, Instant at) {
    entries.add(Deed.of(change, Actor.NOBODY, at));
  }

  private Actor actor(long account) {
    return new Actor(account, accounts.organisationOf(account).orElse(null), null);
  }
}
