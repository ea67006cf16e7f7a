package org.techmarket.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.techmarket.identity.ForgottenPasswordEntry;
import org.techmarket.identity.service.ForgottenPasswordService;
import org.techmarket.shared.web.ClientAddress;
import org.techmarket.shared.web.Done;
import org.techmarket.shared.web.WordsPage;

/** Asks for a link to a new password. */
@Named
@RequestScoped
public class ForgottenPasswordPage {

  @Inject private ForgottenPasswordService service;
  @Inject private WordsPage words;
  @Inject private HttpServletRequest request;

  private String login;

  public boolean isOffered() {
    return service.isOffered();
  }

  public void send() {
    service.ask(new ForgottenPasswordEntry(login), ClientAddress.of(request));
    Done.goTo("/identity/sign-in", words.say("identity.forgotten.sent"));
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }
}
