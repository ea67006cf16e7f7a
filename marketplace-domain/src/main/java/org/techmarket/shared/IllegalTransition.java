package org.techmarket.shared;

/** A verb was asked for in a stage from which the procedure does not lead there. */
public final class IllegalTransition extends Refused {

  private static final long serialVersionUID = 1;

  IllegalTransition(Enum<?> from, Enum<?> to) {
    super("shared.illegalTransition", from, to);
  }
}
