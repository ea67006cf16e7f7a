package org.techmarket.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.techmarket.shared.Unavailable;
import org.techmarket.shared.Unrecognised;
import org.techmarket.shared.web.Done;
import org.techmarket.shared.web.LocalPath;

/** Signs people in. */
@Named
@RequestScoped
public class SignInPage {

  @Inject private SecurityContext security;

  private String login;
  private String password;
  @Inject @Param private String next;

  public void signIn() {
    if (login == null || password == null || !agree()) {
      throw new Unrecognised("identity.signInRefused");
    }
    Done.redirect(next == null || next.isBlank() ? "/workbench/queue" : LocalPath.of(next));
  }

  private boolean agree() {
    AuthenticationStatus status =
        security.authenticate(
            Faces.getRequest(),
            Faces.getResponse(),
            AuthenticationParameters.withParams()
                .credential(new UsernamePasswordCredential(login, password)));
    Unavailable gone = Faces.getRequestAttribute(MarketAuthentication.UNAVAILABLE);
    if (gone != null) {
      throw gone;
    }
    return status == AuthenticationStatus.SUCCESS;
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
