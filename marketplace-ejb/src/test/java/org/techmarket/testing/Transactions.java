package org.techmarket.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityTransaction;
import java.util.concurrent.Callable;

/** The transaction of this thread and its persistence context. */
public final class Transactions {

  private static final ThreadLocal<EntityManager> CURRENT = new ThreadLocal<>();

  private Transactions() {}

  /** Works in the transaction of this thread; begins and ends one when there is none. */
  public static <T> T joining(Callable<T> work) throws Exception {
    EntityManager em = CURRENT.get();
    if (em == null) {
      return inNew(work);
    }
    try {
      return work.call();
    } catch (RuntimeException | Error e) {
      em.getTransaction().setRollbackOnly();
      throw e;
    }
  }

  /** Works without the transaction of this thread, which goes on afterwards. */
  static <T> T outside(Callable<T> work) throws Exception {
    EntityManager suspended = CURRENT.get();
    CURRENT.remove();
    try {
      return work.call();
    } finally {
      CURRENT.set(suspended);
    }
  }

  /** The persistence context of the transaction. */
  static EntityManager entityManager() {
    EntityManager em = CURRENT.get();
    if (em == null) {
      throw new IllegalStateException("The database is asked outside of a transaction");
    }
    return em;
  }

  private static <T> T inNew(Callable<T> work) throws Exception {
    EntityManager em = TestDatabase.current().entityManager();
    CURRENT.set(em);
    EntityTransaction transaction = em.getTransaction();
    try {
      transaction.begin();
      T result = work.call();
      if (transaction.getRollbackOnly()) {
        throw new IllegalStateException("A refusal was swallowed; everything is rolled back");
      }
      transaction.commit();
      return result;
    } finally {
      CURRENT.remove();
      if (transaction.isActive()) {
        transaction.rollback();
      }
      em.close();
    }
  }
}
