package org.techmarket.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An answer of the business other than yes. Its code names the sentence the reader is shown: the
 * part before the first dot is the capability in whose texts the sentence stands.
 */
public abstract class BusinessException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String code;
  private final transient Object[] arguments;

  protected BusinessException(String code, Object... arguments) {
    super(
        Arrays.stream(arguments)
            .map(String::valueOf)
            .collect(Collectors.joining(", ", code + "(", ")")));
    this.code = code;
    this.arguments = arguments;
  }

  public String code() {
    return code;
  }

  /** What fills its blanks: text, numbers, enum constants, days, instants, lists of these. */
  public List<Object> arguments() {
    return Arrays.asList(arguments);
  }

  /** What a program may want to know beside the sentence, by name. */
  public Map<String, Object> details() {
    return Map.of();
  }
}
