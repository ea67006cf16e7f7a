package org.techmarket.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.techmarket.identity.service.IdentityProvider;
import org.techmarket.identity.service.ProviderSettings;
import org.techmarket.identity.service.ProviderSignIn;
import org.techmarket.shared.BusinessException;
import org.techmarket.shared.Unrecognised;
import org.techmarket.shared.web.Reader;

/**
 * Sends people to the provider of identities, and takes in those who come back. The request that
 * does so only leads on: it is the next that {@link MarketAuthentication} recognises.
 */
@WebServlet({ProviderServlet.OUT, ProviderServlet.BACK})
public class ProviderServlet extends HttpServlet {

  static final String OUT = "/identity/provider";
  static final String BACK = "/identity/callback";

  private static final long serialVersionUID = 1;

  @Inject private transient ProviderSettings settings;
  @Inject private transient IdentityProvider provider;
  @Inject private transient ProviderSignIn signIn;
  @Inject private transient Reader reader;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!settings.isOn()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setHeader("Cache-Control", "no-store");
    try {
      boolean leaves = request.getServletPath().equals(OUT);
      response.sendRedirect(leaves ? send(request) : takeIn(request));
    } catch (BusinessException why) {
      response.sendRedirect(SignInPage.saying(why));
    }
  }

  private String send(HttpServletRequest request) {
    PendingSignIn pending = PendingSignIn.leadingTo(SignInPage.after(request.getParameter("next")));
    String address =
        provider.signInAddress(
            pending.state(),
            pending.nonce(),
            pending.verifier(),
            reader.getLocale().toLanguageTag());
    pending.keep(request);
    return address;
  }

  private String takeIn(HttpServletRequest request) {
    PendingSignIn pending =
        PendingSignIn.take(request).orElseThrow(() -> new Unrecognised("identity.provider.lost"));
    String code = request.getParameter("code");
    if (code == null) {
      throw new Unrecognised("identity.provider.declined");
    }
    ProvidedVisit.begin(request, signIn.byCode(code, pending.verifier(), pending.nonce()));
    return pending.next();
  }
}
