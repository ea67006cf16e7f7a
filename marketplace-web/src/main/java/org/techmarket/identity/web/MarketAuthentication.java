package org.techmarket.identity.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.techmarket.identity.Role;
import org.techmarket.identity.service.SignedIn;
import org.techmarket.identity.service.TokenService;
import org.techmarket.shared.BusinessException;
import org.techmarket.shared.Unavailable;
import org.techmarket.shared.web.Failures;
import org.techmarket.shared.web.Interrupted;

/**
 * The one way in. Programs bring a token to every request under {@code /api}; people sign in with a
 * form and keep a session. Another way in, such as a provider of identities, is chosen here.
 */
@Alternative
@Priority(100)
@ApplicationScoped
public class MarketAuthentication implements HttpAuthenticationMechanism {

  /** Where a sign-in finds why it could not even be tried. */
  static final String UNAVAILABLE = Unavailable.class.getName();

  private static final String BEARER = "Bearer ";

  @Inject private IdentityStoreHandler stores;
  @Inject private TokenService tokens;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    try {
      return recognise(request, context);
    } catch (RuntimeException e) {
      return unavailable(e, request, response, context);
    }
  }

  private AuthenticationStatus recognise(HttpServletRequest request, HttpMessageContext context) {
    if (request.getRequestURI().startsWith("/api/")) {
      return byToken(request, context);
    }
    if (context.isAuthenticationRequest()) {
      return byForm(request, context, context.getAuthParameters().getCredential());
    }
    if (request.getUserPrincipal() != null) {
      return context.notifyContainerAboutLogin(request.getUserPrincipal(), null);
    }
    return context.isProtected() ? askToSignIn(request, context) : context.doNothing();
  }

  @Override
  public void cleanSubject(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    context.cleanClientSubject();
  }

  private AuthenticationStatus byToken(HttpServletRequest request, HttpMessageContext context) {
    String header = request.getHeader("Authorization");
    if (header == null) {
      return context.doNothing();
    }
    if (!header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      return context.responseUnauthorized();
    }
    return tokens
        .recognise(header.substring(BEARER.length()).strip())
        .map(who -> context.notifyContainerAboutLogin(who.login(), roles(who)))
        .orElseGet(context::responseUnauthorized);
  }

  private AuthenticationStatus byForm(
      HttpServletRequest request, HttpMessageContext context, Credential credential) {
    CredentialValidationResult result = stores.validate(credential);
    if (result.getStatus() != CredentialValidationResult.Status.VALID) {
      return AuthenticationStatus.SEND_FAILURE;
    }
    if (request.getSession(false) != null) {
      request.changeSessionId();
    }
    context.setRegisterSession(result.getCallerPrincipal().getName(), result.getCallerGroups());
    return context.notifyContainerAboutLogin(result);
  }

  private static AuthenticationStatus askToSignIn(
      HttpServletRequest request, HttpMessageContext context) {
    Interrupted.keep(request);
    String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    String back = URLEncoder.encode(request.getRequestURI() + query, StandardCharsets.UTF_8);
    return context.redirect("/identity/sign-in?next=" + back);
  }

  /**
   * Without a database nobody is recognised. The sign-in page says so itself; elsewhere the server
   * would, as of an incident, if this were thrown.
   */
  private static AuthenticationStatus unavailable(
      RuntimeException thrown,
      HttpServletRequest request,
      HttpServletResponse response,
      HttpMessageContext context)
      throws AuthenticationException {
    BusinessException gone =
        Failures.business(thrown).filter(Unavailable.class::isInstance).orElseThrow(() -> thrown);
    request.setAttribute(UNAVAILABLE, gone);
    if (!context.isAuthenticationRequest()) {
      send(response);
    }
    return AuthenticationStatus.SEND_FAILURE;
  }

  private static void send(HttpServletResponse response) throws AuthenticationException {
    try {
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    } catch (IOException e) {
      throw new AuthenticationException(e);
    }
  }

  static Set<String> roles(SignedIn who) {
    return who.roles().stream().map(Role::name).collect(Collectors.toSet());
  }
}
