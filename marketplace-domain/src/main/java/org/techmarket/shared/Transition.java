package org.techmarket.shared;

/**
 * One step of a procedure, as it happened.
 *
 * @param subject what moved, such as {@code RoadshowBooking}
 * @param id which one
 * @param from the stage left, null at birth
 * @param to the stage reached
 * @param reason what was said to the one concerned, null where no reason is asked for
 * @param altered what else changed with it
 * @param ofItself whether time did it and nobody, whoever happened to be there
 */
public record Transition(
    String subject,
    long id,
    Enum<?> from,
    Enum<?> to,
    String reason,
    Alteration altered,
    boolean ofItself) {

  /** A step somebody takes. */
  public Transition(String subject, long id, Enum<?> from, Enum<?> to, String reason) {
    this(subject, id, from, to, reason, Alteration.NONE, false);
  }

  /** The same step, with what else it changed. */
  public Transition altering(Alteration altered) {
    return new Transition(subject, id, from, to, reason, altered, ofItself);
  }

  /** The same step, taken by nobody. */
  public Transition byItself() {
    return new Transition(subject, id, from, to, reason, altered, true);
  }
}
