package org.techmarket.audit.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.techmarket.audit.RecordedTransition;
import org.techmarket.audit.TransitionRepository;
import org.techmarket.identity.service.Caller;
import org.techmarket.identity.service.SignedIn;
import org.techmarket.shared.Transition;

/** Writes down every step in the transaction that takes it. */
@ApplicationScoped
public class TransitionRecorder {

  @Inject private TransitionRepository transitions;
  @Inject private Caller caller;
  @Inject private Clock clock;

  void record(@Observes Transition step) {
    Long by = step.ofItself() ? null : caller.signedIn().map(SignedIn::id).orElse(null);
    transitions.add(new RecordedTransition(step, by, clock.instant()));
  }
}
