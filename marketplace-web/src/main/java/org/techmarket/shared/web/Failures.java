package org.techmarket.shared.web;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.techmarket.shared.BusinessException;
import org.techmarket.shared.ConstraintBroken;
import org.techmarket.shared.NotFound;
import org.techmarket.shared.Refused;
import org.techmarket.shared.StaleVersion;
import org.techmarket.shared.service.BrokenConstraint;
import org.techmarket.shared.service.DatabaseGone;

/** Finds out what really went wrong below the wrappings of containers; both rims ask here. */
public final class Failures {

  private static final System.Logger LOG = System.getLogger(Failures.class.getName());
  private static final Map<String, String> BUSY =
      Map.of("40P01", "deadlock", "40001", "serialization", "55P03", "lock");

  private Failures() {}

  /** What the business says, if it is an answer of the business at all. */
  public static Optional<BusinessException> business(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof BusinessException answer) {
        return Optional.of(answer);
      }
      if (cause instanceof SQLException sql) {
        return database(sql);
      }
    }
    return isStale(thrown)
        ? Optional.of(new StaleVersion())
        : DatabaseGone.answer(thrown).map(gone -> gone);
  }

  /** To be asked last: a deadlock, too, may come wrapped into such an exception. */
  private static boolean isStale(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof OptimisticLockException) {
        return true;
      }
    }
    return false;
  }

  /** Whether a role was missing; servers say it in one of two ways. */
  public static boolean isAccessDenied(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof EJBAccessException || cause instanceof AccessLocalException) {
        return true;
      }
    }
    return false;
  }

  private static Optional<BusinessException> database(SQLException sql) {
    String state = String.valueOf(sql.getSQLState());
    if (BUSY.containsKey(state)) {
      return Optional.of(new Refused("shared.busy"));
    }
    Optional<BusinessException> answer =
        switch (state) {
          case "23P01", "23505" -> Optional.of(new ConstraintBroken(state));
          case "23503" -> Optional.of(new NotFound("shared.thing", ""));
          default -> Optional.empty();
        };
    answer.ifPresent(told -> log(sql, state));
    return answer.or(() -> DatabaseGone.answer(sql));
  }

  /** A repository that foresees a constraint names it; whoever finds this line adds a sentence. */
  private static void log(SQLException sql, String state) {
    String constraint = BrokenConstraint.of(sql).orElse("?");
    LOG.log(
        System.Logger.Level.WARNING,
        "The database kept {0}, SQLSTATE {1}, which no repository foresaw",
        constraint,
        state);
  }
}
