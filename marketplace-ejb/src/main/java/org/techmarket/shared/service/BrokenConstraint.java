package org.techmarket.shared.service;

import java.util.Optional;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Which constraint the database kept: the driver knows, in every language of the server. */
public final class BrokenConstraint {

  private BrokenConstraint() {}

  /** The name of the constraint that what was thrown is about, if it is about one. */
  public static Optional<String> of(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof PSQLException refusal && refusal.getServerErrorMessage() != null) {
        return Optional.of(refusal.getServerErrorMessage()).map(ServerErrorMessage::getConstraint);
      }
    }
    return Optional.empty();
  }
}
