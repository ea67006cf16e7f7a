package org.techmarket.shared.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import org.techmarket.shared.ConstraintBroken;
import org.techmarket.shared.service.BrokenConstraint;

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

  private static RuntimeException refusal(PersistenceException e) {
    Optional<RuntimeException> named = BrokenConstraint.of(e).map(ConstraintBroken::new);
    return named.orElse(e);
  }
}
