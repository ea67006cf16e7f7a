package org.techmarket.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.techmarket.identity.PasswordChange;
import org.techmarket.identity.Role;
import org.techmarket.identity.service.Caller;
import org.techmarket.identity.service.PasswordService;
import org.techmarket.identity.service.SessionRow;
import org.techmarket.identity.service.SessionService;
import org.techmarket.identity.service.SignInQueries;
import org.techmarket.identity.service.SignedIn;
import org.techmarket.shared.web.ClientAddress;
import org.techmarket.shared.web.Done;
import org.techmarket.shared.web.WordsPage;

/** The account of the one who looks: who they are, their password, where they have signed in. */
@Named
@RequestScoped
public class MyAccountPage {

  private static final String HERE = "/workbench/identity/me";

  @Inject private Caller caller;
  @Inject private PasswordService passwords;
  @Inject private SessionService service;
  @Inject private SignInQueries queries;
  @Inject private WordsPage words;
  @Inject private HttpServletRequest request;

  private List<SessionRow> sessions;
  private String oldPassword;
  private String newPassword;

  public SignedIn getAccount() {
    return caller.signedIn().orElseThrow();
  }

  public List<Role> getRoles() {
    return getAccount().roles().stream().sorted().toList();
  }

  public List<SessionRow> getSessions() {
    if (sessions == null) {
      sessions = queries.sessions();
    }
    return sessions;
  }

  public void changePassword() {
    passwords.change(new PasswordChange(oldPassword, newPassword), ClientAddress.of(request));
    Done.goTo(HERE, words.say("identity.password.changed"));
  }

  public void end(long id) {
    service.end(id);
    Done.goTo(HERE, words.say("identity.session.ended"));
  }

  public void endOthers() {
    service.endOthers();
    Done.goTo(HERE, words.say("identity.session.othersEnded"));
  }

  public String getOldPassword() {
    return oldPassword;
  }

  public void setOldPassword(String oldPassword) {
    this.oldPassword = oldPassword;
  }

  public String getNewPassword() {
    return newPassword;
  }

  public void setNewPassword(String newPassword) {
    this.newPassword = newPassword;
  }
}
