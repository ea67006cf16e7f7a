package org.techmarket.shared;

import java.util.Set;

/** A state of something that moves through a published procedure. */
public interface Stage<S extends Enum<S> & Stage<S>> {

  /** The stages this one may become; none when it is final. */
  Set<S> next();

  /**
   * Gives the next stage back.
   *
   * @throws IllegalTransition when the procedure does not lead there
   */
  @SuppressWarnings("unchecked")
  default S to(S target) {
    if (!next().contains(target)) {
      throw new IllegalTransition((S) this, target);
    }
    return target;
  }

  /**
   * Makes sure that a verb is not for another stage that leads to the same.
   *
   * @throws IllegalTransition when it is
   */
  @SuppressWarnings("unchecked")
  default void checkLeads(S from, S target) {
    if (this != from) {
      throw new IllegalTransition((S) this, target);
    }
  }

  default boolean isFinal() {
    return next().isEmpty();
  }
}
