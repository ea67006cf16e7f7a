package org.techmarket.ear;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Set;
import java.util.stream.Stream;

/** The role in which a test in the container is run, by the account that has it. */
@Retention(RetentionPolicy.RUNTIME)
@interface SignedIn {

  String value();

  /** The request that runs a test names it. */
  @ApplicationScoped
  class Mechanism implements HttpAuthenticationMechanism {

    @Override
    public AuthenticationStatus validateRequest(
        HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
      return Stream.of(ServicesInTheEar.class.getDeclaredMethods())
          .filter(test -> test.getName().equals(request.getParameter("methodName")))
          .filter(test -> test.isAnnotationPresent(SignedIn.class))
          .map(test -> test.getAnnotation(SignedIn.class).value())
          .map(role -> context.notifyContainerAboutLogin(Things.read().login(role), Set.of(role)))
          .findFirst()
          .orElseGet(context::doNothing);
    }
  }
}
