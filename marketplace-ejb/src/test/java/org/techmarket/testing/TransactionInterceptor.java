package org.techmarket.testing;

import jakarta.annotation.Priority;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;

/** Runs every method of a service in the transaction a server would run it in. */
@InTransaction
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class TransactionInterceptor {

  @AroundInvoke
  Object run(InvocationContext call) throws Exception {
    TransactionAttributeType type = typeOf(call.getMethod());
    return switch (type) {
      case REQUIRED -> Transactions.joining(call::proceed);
      case NOT_SUPPORTED -> Transactions.outside(call::proceed);
      case REQUIRES_NEW -> Transactions.outside(() -> Transactions.joining(call::proceed));
      default -> throw new UnsupportedOperationException("The slices do not know " + type);
    };
  }

  private static TransactionAttributeType typeOf(Method method) {
    TransactionAttribute attribute = method.getAnnotation(TransactionAttribute.class);
    if (attribute == null) {
      attribute = method.getDeclaringClass().getAnnotation(TransactionAttribute.class);
    }
    return attribute == null ? TransactionAttributeType.REQUIRED : attribute.value();
  }
}
