package org.techmarket.audit;

import java.time.Instant;
import org.techmarket.shared.Alteration;
import org.techmarket.shared.Change;
import org.techmarket.shared.Transition;

/**
 * What was done to something, by whom, when and why.
 *
 * @param verb null for a step of a procedure, which has stages
 * @param from the stage left, null at birth
 */
public record Deed(
    Subject subject,
    String verb,
    String from,
    String to,
    String reason,
    Alteration altered,
    Actor actor,
    Instant at) {

  public static Deed of(Transition step, Actor actor, Instant at) {
    return new Deed(
        new Subject(step.subject(), step.id()),
        null,
        step.from() == null ? null : step.from().name(),
        step.to().name(),
        step.reason(),
        step.altered(),
        actor,
        at);
  }

  public static Deed of(Change change, Actor actor, Instant at) {
    return new Deed(
        new Subject(change.subject(), change.id()),
        change.verb(),
        null,
        null,
        null,
        change.altered(),
        actor,
        at);
  }
}
