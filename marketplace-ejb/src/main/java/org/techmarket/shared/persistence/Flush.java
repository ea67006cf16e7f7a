package org.techmarket.shared.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import org.postgresql.util.PSQLException;
import org.techmarket.shared.ConstraintBroken;

/**
 * Writes at once what is waiting, so that a refusal of the database surfaces where it was caused.
 */
public final class Flush {

  private Flush() {}

  /**
   * Adds an entity and writes it.
   *
   * @throws ConstraintBroken when the database keeps a constraint
   */
  public static void added(EntityManager em, Object entity) {
    try {
      em.persist(entity);
      em.flush();
    } catch (PersistenceException e) {
      throw refusal(e);
    }
  }

  /** The driver knows the constraint in every language of the server, and of every kind. */
  private static RuntimeException refusal(PersistenceException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof PSQLException refusal
          && refusal.getServerErrorMessage() != null
          && refusal.getServerErrorMessage().getConstraint() != null) {
        return new ConstraintBroken(refusal.getServerErrorMessage().getConstraint());
      }
    }
    return e;
  }
}
