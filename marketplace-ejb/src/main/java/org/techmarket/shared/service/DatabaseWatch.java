package org.techmarket.shared.service;

import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import org.techmarket.shared.BusinessException;

/**
 * Stands around every service and query, as {@code ejb-jar.xml} says: without a database they
 * answer as the business does. The container would write a stack trace for each of them.
 */
public class DatabaseWatch {

  /** Calls the method. */
  @AroundInvoke
  Object answer(InvocationContext call) throws Exception {
    try {
      return call.proceed();
    } catch (BusinessException e) {
      throw e;
    } catch (RuntimeException e) {
      throw DatabaseGone.answer(e).<RuntimeException>map(gone -> gone).orElse(e);
    }
  }
}
