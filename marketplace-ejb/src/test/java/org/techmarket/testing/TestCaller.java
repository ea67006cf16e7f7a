package org.techmarket.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Set;

/** Says who calls; every change of the caller in a thread begins a new request. */
@Alternative
@Priority(1)
@ApplicationScoped
public class TestCaller implements SecurityContext {

  private final ThreadLocal<String> login = new ThreadLocal<>();
  private final ThreadLocal<RequestContextController> request = new ThreadLocal<>();

  @Inject private Instance<RequestContextController> requests;

  /** Begins a request of somebody; null stands for a visitor or the system. */
  public void as(String who) {
    leave();
    RequestContextController begun = requests.get();
    begun.activate();
    request.set(begun);
    login.set(who);
  }

  public void leave() {
    if (request.get() != null) {
      request.get().deactivate();
    }
    request.remove();
    login.remove();
  }

  @Override
  public Principal getCallerPrincipal() {
    String name = login.get();
    return name == null ? null : () -> name;
  }

  @Override
  public <T extends Principal> Set<T> getPrincipalsByType(Class<T> type) {
    return Set.of();
  }

  @Override
  public boolean isCallerInRole(String role) {
    throw new UnsupportedOperationException("Roles are not enforced in slices");
  }

  @Override
  public boolean hasAccessToWebResource(String resource, String... methods) {
    throw new UnsupportedOperationException("There is no web in slices");
  }

  @Override
  public AuthenticationStatus authenticate(
      HttpServletRequest request,
      HttpServletResponse response,
      AuthenticationParameters parameters) {
    throw new UnsupportedOperationException("There is no web in slices");
  }
}
