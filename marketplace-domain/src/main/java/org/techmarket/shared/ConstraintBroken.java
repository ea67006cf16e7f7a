package org.techmarket.shared;

/** The database kept what must never happen from happening. */
public final class ConstraintBroken extends Refused {

  private static final long serialVersionUID = 1;

  private final String constraint;

  public ConstraintBroken(String constraint) {
    super("shared.constraintBroken", constraint);
    this.constraint = constraint;
  }

  public boolean is(String name) {
    return constraint.equals(name);
  }
}
