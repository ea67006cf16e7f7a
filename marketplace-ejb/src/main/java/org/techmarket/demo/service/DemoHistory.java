package org.techmarket.demo.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.techmarket.audit.RecordedTransition;
import org.techmarket.audit.TransitionRepository;
import org.techmarket.shared.Transition;

/**
 * Writes down the invented steps with the people and the times they are told of. They are not
 * announced: nobody is to be notified of what never happened.
 */
@Dependent
class DemoHistory {

  @Inject private TransitionRepository transitions;

  void record(Transition step, long by, Instant at) {
    transitions.add(new RecordedTransition(step, by, at));
  }
}
