package org.techmarket.identity.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.techmarket.identity.Account;
import org.techmarket.identity.AccountRepository;
import org.techmarket.shared.Change;
import org.techmarket.shared.MailKind;
import org.techmarket.shared.service.Post;
import org.techmarket.shared.service.PostOffice;

/**
 * Posts the link to a new password, while whoever asked for it is answered: how long it takes would
 * tell whether there is such an account.
 */
@Stateless
@PermitAll
public class PasswordMail {

  @Inject private AccountRepository accounts;
  @Inject private PasswordLinks links;
  @Inject private PostOffice postOffice;
  @Inject private Event<Change> changes;

  /** Posts it, if there is an account of the name that has a password here and an address. */
  @Asynchronous
  public void send(String login) {
    accounts
        .lockWithPassword(login)
        .filter(account -> account.mail() != null)
        .ifPresent(this::send);
  }

  /** Nobody is known to have asked for it. */
  private void send(Account account) {
    changes.fire(account.offerPassword().byItself());
    String key = links.fresh(account, account.id());
    postOffice.post(
        new Post(
            MailKind.PASSWORD,
            account.id(),
            account.mail(),
            account.language(),
            List.of(account.displayName()),
            "/identity/new-password?key=" + key));
  }
}
