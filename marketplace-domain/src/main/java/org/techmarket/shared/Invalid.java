package org.techmarket.shared;

import java.util.List;

/** What was entered cannot be read; every faulty field is named. */
public final class Invalid extends BusinessException {

  private static final long serialVersionUID = 1;

  private final transient List<Fault> faults;

  public Invalid(List<Fault> faults) {
    super("shared.invalid", faults.size());
    this.faults = List.copyOf(faults);
  }

  public Invalid(String field, String code, Object... arguments) {
    this(List.of(new Fault(field, code, List.of(arguments))));
  }

  public List<Fault> faults() {
    return faults;
  }

  @Override
  public String getMessage() {
    return super.getMessage() + " " + faults;
  }

  /** What is wrong with one field: the code of a sentence and what fills its blanks. */
  public record Fault(String field, String code, List<Object> arguments) {}
}
