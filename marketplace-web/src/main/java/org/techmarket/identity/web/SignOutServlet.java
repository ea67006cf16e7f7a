package org.techmarket.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.techmarket.identity.service.IdentityProvider;
import org.techmarket.identity.service.SessionService;
import org.techmarket.shared.Unavailable;

/** Signs people out, at the provider of identities too, and leads home. */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {

  private static final long serialVersionUID = 1;

  @Inject private transient SessionService sessions;
  @Inject private transient IdentityProvider provider;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    sessions.leave();
    Optional<ProvidedVisit> visit = ProvidedVisit.of(request);
    request.logout();
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    response.sendRedirect(visit.map(this::overThere).orElse("/"));
  }

  private String overThere(ProvidedVisit visit) {
    try {
      return provider.signOutAddress(visit.last().idToken());
    } catch (Unavailable away) {
      return SignInPage.saying(new Unavailable("identity.provider.notSignedOut"));
    }
  }
}
