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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.techmarket.identity.Role;
import org.techmarket.identity.service.ProviderSettings;
import org.techmarket.identity.service.ProviderSignIn;
import org.techmarket.identity.service.SignedIn;
import org.techmarket.identity.service.TokenService;
import org.techmarket.shared.BusinessException;
import org.techmarket.shared.Refused;
import org.techmarket.shared.Unavailable;
import org.techmarket.shared.Unrecognised;
import org.techmarket.shared.web.AnswerFilter;
import org.techmarket.shared.web.Failures;
import org.techmarket.shared.web.Interrupted;

/**
 * The one way in. Programs bring a token to every request under {@code /api}, of ours or of the
 * provider of identities; people keep a session, signed in with a form or by that provider.
 */
@Alternative
@Priority(100)
@ApplicationScoped
public class MarketAuthentication implements HttpAuthenticationMechanism {

  private static final String BEARER = "Bearer ";

  @Inject private IdentityStoreHandler stores;
  @Inject private TokenService tokens;
  @Inject private ProviderSettings settings;
  @Inject private ProviderSignIn provider;

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
    Optional<ProvidedVisit> visit = ProvidedVisit.of(request);
    if (visit.isPresent()) {
      return byVisit(visit.get(), request, context);
    }
    if (request.getUserPrincipal() != null) {
      return context.notifyContainerAboutLogin(request.getUserPrincipal(), null);
    }
    return asStranger(request, context);
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
    try {
      return recognise(header.substring(BEARER.length()).strip())
          .map(who -> letIn(who, context))
          .orElseGet(context::responseUnauthorized);
    } catch (Unrecognised | Refused notThis) {
      return context.responseUnauthorized();
    }
  }

  /** A token of the provider has dots in it, ours never. */
  private Optional<SignedIn> recognise(String token) {
    return settings.isOn() && token.indexOf('.') >= 0
        ? Optional.of(provider.byToken(token))
        : tokens.recognise(token);
  }

  /** With the roles of this very request: they may have changed since the last. */
  private AuthenticationStatus byVisit(
      ProvidedVisit visit, HttpServletRequest request, HttpMessageContext context) {
    try {
      return letIn(visit.current(provider).arrival().who(), context);
    } catch (Unrecognised | Refused | Unavailable ended) {
      ProvidedVisit.end(request);
      return asStranger(request, context);
    }
  }

  private static AuthenticationStatus letIn(SignedIn who, HttpMessageContext context) {
    return context.notifyContainerAboutLogin(who.login(), roles(who));
  }

  private static AuthenticationStatus asStranger(
      HttpServletRequest request, HttpMessageContext context) {
    return context.isProtected() ? askToSignIn(request, context) : context.doNothing();
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
   * Without a database, or a provider to vouch for a token, nobody is recognised. The sign-in page
   * says so itself; elsewhere the server would, as of an incident, if this were thrown.
   */
  private static AuthenticationStatus unavailable(
      RuntimeException thrown,
      HttpServletRequest request,
      HttpServletResponse response,
      HttpMessageContext context)
      throws AuthenticationException {
    BusinessException gone =
        Failures.business(thrown).filter(Unavailable.class::isInstance).orElseThrow(() -> thrown);
    request.setAttribute(AnswerFilter.ANSWER, gone);
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
