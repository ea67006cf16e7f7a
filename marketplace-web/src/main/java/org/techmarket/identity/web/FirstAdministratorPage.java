package org.techmarket.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.techmarket.identity.service.FirstAdministratorService;
import org.techmarket.shared.Refused;
import org.techmarket.shared.web.Done;
import org.techmarket.shared.web.WordsPage;

/** Where the link made at the first start leads: the form of the first administrator. */
@Named
@RequestScoped
public class FirstAdministratorPage {

  @Inject private FirstAdministratorService service;
  @Inject private WordsPage words;

  private String key;
  private String login;
  private String displayName;
  private String password;

  /**
   * Shows the form.
   *
   * @throws Refused when the link is used or too old
   */
  public void open() {
    if (!service.isOpen(key)) {
      throw new Refused("identity.linkUsed");
    }
  }

  public void save() {
    service.open(key, login, displayName, password);
    Done.goTo("/identity/sign-in", words.say("identity.first.made", login));
  }

  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  public String getDisplayName() {
    return displayName;
  }

  public void setDisplayName(String displayName) {
    this.displayName = displayName;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
