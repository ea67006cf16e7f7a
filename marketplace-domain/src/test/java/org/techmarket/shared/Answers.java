package org.techmarket.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What the business answers other than yes, reduced to what tests ask about. */
public final class Answers {

  private Answers() {}

  /** The faults of an entry as {@code field code}, in the order they were found. */
  public static List<String> faults(ThrowingCallable reading) {
    return expected(Invalid.class, reading).faults().stream()
        .map(fault -> fault.field() + " " + fault.code())
        .toList();
  }

  /** The codes of all grounds of a refusal. */
  public static List<String> grounds(ThrowingCallable verb) {
    return expected(Refused.class, verb).grounds().stream().map(Refused.Ground::code).toList();
  }

  private static <T extends Throwable> T expected(Class<T> type, ThrowingCallable verb) {
    Throwable thrown = catchThrowable(verb);
    assertThat(thrown).isInstanceOf(type);
    return type.cast(thrown);
  }
}
