package org.techmarket.identity.service;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Asks, before anything else is read, whether the organisation of the caller may act. */
@ForVerified
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class OnlyVerified {

  @Inject private Caller caller;

  @AroundInvoke
  Object check(InvocationContext call) throws Exception {
    caller.checkActs();
    return call.proceed();
  }
}
