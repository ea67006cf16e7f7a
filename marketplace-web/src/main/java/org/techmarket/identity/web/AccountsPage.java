package org.techmarket.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.techmarket.identity.service.AccountQueries;
import org.techmarket.identity.service.AccountRow;
import org.techmarket.shared.Slice;
import org.techmarket.shared.web.ListPage;

/** The list of accounts. */
@Named
@RequestScoped
public class AccountsPage {

  @Inject private AccountQueries accounts;
  @Inject private ListPage list;

  private Slice<AccountRow> found;

  /** What was found. */
  public Slice<AccountRow> getFound() {
    if (found == null) {
      found = accounts.search(list.search());
    }
    return found;
  }
}
