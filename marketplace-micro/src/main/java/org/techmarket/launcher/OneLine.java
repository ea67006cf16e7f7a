package org.techmarket.launcher;

import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/** For the console: what went wrong without its stack trace, which stands in the file. */
public final class OneLine extends Formatter {

  @Override
  public String format(LogRecord entry) {
    String message = formatMessage(entry).lines().findFirst().orElse("");
    String cause = entry.getThrown() == null ? "" : " (%s)".formatted(entry.getThrown());
    return "%s: %s%s%n".formatted(entry.getLevel(), message, cause);
  }
}
