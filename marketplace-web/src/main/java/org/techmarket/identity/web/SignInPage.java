package org.techmarket.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.techmarket.identity.service.SignInService;
import org.techmarket.identity.service.SignedIn;
import org.techmarket.shared.Unavailable;
import org.techmarket.shared.Unrecognised;
import org.techmarket.shared.web.ClientAddress;
import org.techmarket.shared.web.Done;
import org.techmarket.shared.web.LocalPath;

/** Signs people in. */
@Named
@RequestScoped
public class SignInPage {

  @Inject private SecurityContext security;
  @Inject private SignInService signIn;

  private String login;
  private String password;
  @Inject @Param private String next;

  public void signIn() {
    SignedIn who = recognise().orElseThrow(() -> new Unrecognised("identity.signInRefused"));
    security.authenticate(
        Faces.getRequest(),
        Faces.getResponse(),
        AuthenticationParameters.withParams().credential(new Recognised(who)));
    Unavailable gone = Faces.getRequestAttribute(MarketAuthentication.UNAVAILABLE);
    if (gone != null) {
      throw gone;
    }
    Done.redirect(next == null || next.isBlank() ? "/workbench/queue" : LocalPath.of(next));
  }

  private Optional<SignedIn> recognise() {
    return login == null || password == null
        ? Optional.empty()
        : signIn.signIn(login, password.toCharArray(), ClientAddress.of(Faces.getRequest()));
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
