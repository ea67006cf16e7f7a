package org.techmarket.shared.service;

import jakarta.resource.ResourceException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.techmarket.shared.Unavailable;

/** Whether something failed because the database gave no connection, or took one away. */
public final class DatabaseGone {

  private static final System.Logger LOG = System.getLogger(DatabaseGone.class.getName());

  /** No connection, no resources, the server is being stopped or started. */
  private static final Pattern GONE = Pattern.compile("(08|53|57P).*");

  private DatabaseGone() {}

  /** What to answer then; the reason is written to the log in one line. */
  public static Optional<Unavailable> answer(Throwable thrown) {
    return reason(thrown)
        .map(
            reason -> {
              LOG.log(System.Logger.Level.WARNING, "The database cannot be reached: {0}", reason);
              return new Unavailable();
            });
  }

  /** The pool wraps what the driver said, or speaks for itself; of a fault of ours it says so. */
  private static Optional<String> reason(Throwable thrown) {
    boolean pooled = false;
    Throwable last = thrown;
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql
          && GONE.matcher(String.valueOf(sql.getSQLState())).matches()) {
        return Optional.of("SQLSTATE " + sql.getSQLState() + ", " + firstLine(sql));
      }
      pooled |= cause instanceof ResourceException;
      last = cause;
    }
    return pooled && !(last instanceof IllegalStateException)
        ? Optional.of(firstLine(last))
        : Optional.empty();
  }

  private static String firstLine(Throwable thrown) {
    return String.valueOf(thrown.getMessage()).lines().findFirst().orElse("");
  }
}
