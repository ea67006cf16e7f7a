package org.techmarket.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.techmarket.identity.service.PasswordService;
import org.techmarket.shared.Refused;
import org.techmarket.shared.web.Done;
import org.techmarket.shared.web.WordsPage;

/**
 * Where the link leads that an administrator made for somebody who has forgotten their password.
 */
@Named
@RequestScoped
public class NewPasswordPage {

  @Inject private PasswordService passwords;
  @Inject private WordsPage words;

  private String key;
  private String newPassword;

  /**
   * Shows the form.
   *
   * @throws Refused when the link is used or too old
   */
  public void open() {
    if (!passwords.isOpen(key)) {
      throw new Refused("identity.passwordLinkUsed");
    }
  }

  public void save() {
    passwords.redeem(key, newPassword);
    Done.goTo("/identity/sign-in", words.say("identity.newPassword.done"));
  }

  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }

  public String getNewPassword() {
    return newPassword;
  }

  public void setNewPassword(String newPassword) {
    this.newPassword = newPassword;
  }
}
