package org.techmarket.identity.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.techmarket.identity.Role;
import org.techmarket.identity.TokenScope;
import org.techmarket.identity.service.ProviderSettings;
import org.techmarket.identity.service.ProviderSignIn;
import org.techmarket.identity.service.RecognisedPrincipal;
import org.techmarket.identity.service.SignedIn;
import org.techmarket.identity.service.TokenHolder;
import org.techmarket.identity.service.TokenService;
import org.techmarket.shared.BusinessException;
import org.techmarket.shared.Refused;
import org.techmarket.shared.Unavailable;
import org.techmarket.shared.Unrecognised;
import org.techmarket.shared.web.AnswerFilter;
import org.techmarket.shared.web.Failures;
import org.techmarket.shared.web.Interrupted;
import org.techmarket.shared.web.RequestPath;

/**
 * The one way in. Programs bring a token to every request under {@code /api}, of ours or of the
 * provider of identities; people keep a session, signed in with a form or by that provider.
 */
@Alternative
@Priority(100)
@ApplicationScoped
public class MarketAuthentication implements HttpAuthenticationMechanism {

  /** Styles, scripts and the like; nobody is looked up for them. */
  private static final String RESOURCES = "/jakarta.faces.resource/";

  private static final String BEARER = "Bearer ";

  @Inject private TokenService tokens;
  @Inject private Sessions sessions;
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
    if (RequestPath.isOfPrograms(request)) {
      return byToken(request, context);
    }
    if (context.isAuthenticationRequest()) {
      Recognised credential = (Recognised) context.getAuthParameters().getCredential();
      return letIn(sessions.begin(request, credential.who()), context);
    }
    if (RequestPath.of(request).startsWith(RESOURCES)) {
      return context.doNothing();
    }
    Optional<ProvidedVisit> visit = ProvidedVisit.of(request);
    if (visit.isPresent()) {
      return byVisit(visit.get(), request, context);
    }
    return sessions
        .recognise(request)
        .map(known -> letIn(known, context))
        .orElseGet(() -> asStranger(request, context));
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
    Optional<TokenHolder> holder = recognise(header.substring(BEARER.length()).strip());
    if (holder.isPresent() && !holder.get().scope().allows(request.getMethod())) {
      return forbid(context);
    }
    return holder
        .map(known -> letIn(new RecognisedPrincipal(known.who(), 0), context))
        .orElseGet(context::responseUnauthorized);
  }

  /** A token of the provider has dots in it, ours never. */
  private Optional<TokenHolder> recognise(String token) {
    if (!settings.isOn() || token.indexOf('.') < 0) {
      return tokens.recognise(token);
    }
    try {
      return Optional.of(new TokenHolder(provider.byToken(token), TokenScope.ACT));
    } catch (Unrecognised | Refused notThis) {
      return Optional.empty();
    }
  }

  /** With the roles of this very request: they may have changed since the last. */
  private AuthenticationStatus byVisit(
      ProvidedVisit visit, HttpServletRequest request, HttpMessageContext context) {
    try {
      SignedIn who = visit.current(provider).arrival().who();
      return letIn(new RecognisedPrincipal(who, 0), context);
    } catch (Unrecognised | Refused | Unavailable ended) {
      ProvidedVisit.end(request);
      return asStranger(request, context);
    }
  }

  private static AuthenticationStatus letIn(RecognisedPrincipal known, HttpMessageContext context) {
    return context.notifyContainerAboutLogin(known, roles(known.who()));
  }

  private static AuthenticationStatus asStranger(
      HttpServletRequest request, HttpMessageContext context) {
    return context.isProtected() ? askToSignIn(request, context) : context.doNothing();
  }

  /** The token is right, and may only look. */
  private static AuthenticationStatus forbid(HttpMessageContext context) {
    try {
      context.getResponse().sendError(HttpServletResponse.SC_FORBIDDEN);
      return AuthenticationStatus.SEND_FAILURE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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

  private static Set<String> roles(SignedIn who) {
    return who.roles().stream().map(Role::name).collect(Collectors.toSet());
  }
}
