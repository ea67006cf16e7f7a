package org.techmarket.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.techmarket.identity.ContactEntry;
import org.techmarket.identity.service.ContactService;
import org.techmarket.shared.web.ClientAddress;
import org.techmarket.shared.web.Done;
import org.techmarket.shared.web.WordsPage;

/** Where the one who looks is written to. */
@Named
@RequestScoped
public class MyContactPage {

  @Inject private ContactService contact;
  @Inject private WordsPage words;
  @Inject private HttpServletRequest request;

  private String mail;
  private boolean typed;
  private String contactPassword;

  public void save() {
    contact.change(new ContactEntry(mail, contactPassword), ClientAddress.of(request));
    Done.goTo("/workbench/identity/me", words.say("identity.contact.saved"));
  }

  public String getMail() {
    return typed ? mail : contact.mail();
  }

  public void setMail(String mail) {
    this.mail = mail;
    this.typed = true;
  }

  public String getContactPassword() {
    return contactPassword;
  }

  public void setContactPassword(String contactPassword) {
    this.contactPassword = contactPassword;
  }
}
