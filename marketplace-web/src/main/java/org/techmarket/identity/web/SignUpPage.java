package org.techmarket.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.techmarket.identity.SignUpEntry;
import org.techmarket.identity.service.SignUpService;
import org.techmarket.shared.Refused;
import org.techmarket.shared.YesNo;
import org.techmarket.shared.web.Choice;
import org.techmarket.shared.web.ClientAddress;
import org.techmarket.shared.web.Done;
import org.techmarket.shared.web.Forms;
import org.techmarket.shared.web.WordsPage;

/**
 * The form by which somebody opens an account for themselves. Nothing of it is kept while typed.
 */
@Named
@RequestScoped
public class SignUpPage {

  @Inject private SignUpService signUps;
  @Inject private WordsPage words;
  @Inject private HttpServletRequest request;

  private final Map<String, String> form = Forms.empty(SignUpEntry.class);
  private String[] agreed = {};
  private String firstPassword;
  @Inject @Param private String invitation;

  /**
   * Shows the form.
   *
   * @throws Refused when there is a link and it is used, revoked or too old, or accounts are not
   *     made here
   */
  public void open() {
    signUps.checkOffered();
    getOrganisation();
  }

  public void save() {
    form.put("consent", agreed.length == 0 ? "" : agreed[0]);
    form.put("notice", SignUpEntry.NOTICE);
    form.put("invitation", invitation);
    SignUpEntry entry = Forms.read(SignUpEntry.class, form);
    firstPassword = signUps.signUp(entry, ClientAddress.of(request)).orElse(null);
    if (firstPassword == null) {
      String done = entry.isInvited() ? "identity.joined" : "identity.signedUp";
      Done.goTo("/identity/sign-in", words.say(done, entry.displayName()));
    }
  }

  /** The organisation they are invited into; null when into none. */
  public String getOrganisation() {
    return invitation == null || invitation.isBlank() ? null : signUps.invitedInto(invitation);
  }

  /** The privacy notice in force. */
  public String getNotice() {
    return words.say("identity.notice." + SignUpEntry.NOTICE);
  }

  /** The one box there is to tick. */
  public List<Choice> getConsents() {
    return List.of(new Choice(YesNo.YES.name(), words.say("identity.signUp.consent")));
  }

  public Map<String, String> getForm() {
    return form;
  }

  /** By which they come in once, where a provider keeps the accounts; null until they have one. */
  public String getFirstPassword() {
    return firstPassword;
  }

  public String[] getAgreed() {
    return agreed.clone();
  }

  public void setAgreed(String[] agreed) {
    this.agreed = agreed.clone();
  }
}
