package org.techmarket.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.techmarket.identity.service.ClosingService;
import org.techmarket.shared.web.ClientAddress;
import org.techmarket.shared.web.Done;
import org.techmarket.shared.web.WordsPage;

/** Closes the account of the one who looks. */
@Named
@RequestScoped
public class MyClosingPage {

  @Inject private ClosingService closing;
  @Inject private WordsPage words;
  @Inject private HttpServletRequest request;

  private String closingPassword;

  public void close() {
    closing.closeOwn(closingPassword, ClientAddress.of(request));
    Done.goTo("/identity/sign-in", words.say("identity.closing.ownDone"));
  }

  public String getClosingPassword() {
    return closingPassword;
  }

  public void setClosingPassword(String closingPassword) {
    this.closingPassword = closingPassword;
  }
}
