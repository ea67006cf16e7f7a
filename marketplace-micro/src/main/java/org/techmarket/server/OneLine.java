package org.techmarket.server;

import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/** For the console: what went wrong without its stack trace, which stands in the file. */
public final class OneLine extends Formatter {

  @Override
  public String format(LogRecord entry) {
    String cause = entry.getThrown() == null ? "" : " (%s)".formatted(entry.getThrown());
    String line = (formatMessage(entry) + cause).lines().findFirst().orElse("");
    return "%s: %s%n".formatted(entry.getLevel(), line);
  }
}
