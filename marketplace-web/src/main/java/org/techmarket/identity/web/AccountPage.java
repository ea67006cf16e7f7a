package org.techmarket.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.omnifaces.cdi.Param;
import org.techmarket.identity.service.AccountQueries;
import org.techmarket.identity.service.AccountRow;
import org.techmarket.identity.service.ClosingService;
import org.techmarket.identity.service.PasswordService;
import org.techmarket.identity.service.ProvisioningService;
import org.techmarket.identity.service.SuspensionService;
import org.techmarket.shared.NotFound;
import org.techmarket.shared.web.DecisionPage;
import org.techmarket.shared.web.Done;
import org.techmarket.shared.web.WordsPage;

/** One account, before an administrator. */
@Named
@RequestScoped
public class AccountPage {

  @Inject private AccountQueries accounts;
  @Inject private PasswordService passwords;
  @Inject private ProvisioningService provisioning;
  @Inject private ClosingService closing;
  @Inject private SuspensionService suspensions;
  @Inject private DecisionPage decision;
  @Inject private WordsPage words;
  @Inject @Param private Long id;

  @Inject
  @ConfigProperty(name = "marketplace.public.url", defaultValue = "http://localhost:8080")
  private String publicUrl;

  private AccountRow view;
  private String link;
  private String password;

  /**
   * The account.
   *
   * @throws NotFound when there is none
   */
  public AccountRow getView() {
    if (view == null) {
      view = accounts.require(id == null ? 0 : id);
    }
    return view;
  }

  /** Makes the link by which the person chooses a new password. */
  public void makeLink() {
    String key = passwords.linkFor(getView().id());
    link = publicUrl.replaceAll("/+$", "") + "/identity/new-password?key=" + key;
  }

  /** Makes the password by which the person comes in once, where a provider keeps the accounts. */
  public void makePassword() {
    password = provisioning.offerFirstPassword(getView().id());
  }

  public void close() {
    String login = getView().login();
    closing.close(view.id());
    Done.goTo("/workbench/identity/accounts", words.say("identity.closing.done", login));
  }

  public void suspend() {
    suspensions.suspend(getView().id(), decision.entered());
    Done.goTo(here(), words.say("identity.accountSuspendedNow", view.displayName()));
  }

  public void resume() {
    suspensions.resume(getView().id(), decision.entered());
    Done.goTo(here(), words.say("identity.accountResumed", view.displayName()));
  }

  private String here() {
    return "/workbench/identity/account?id=" + view.id();
  }

  /** Shown once; null before it was made. */
  public String getLink() {
    return link;
  }

  /** The same. */
  public String getPassword() {
    return password;
  }
}
