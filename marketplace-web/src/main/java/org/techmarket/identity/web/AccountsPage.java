package org.techmarket.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.techmarket.identity.Role;
import org.techmarket.identity.service.AccountQueries;
import org.techmarket.identity.service.AccountRow;
import org.techmarket.identity.service.Caller;
import org.techmarket.shared.Slice;
import org.techmarket.shared.web.ListPage;

/** The list of accounts. */
@Named
@RequestScoped
public class AccountsPage {

  @Inject private AccountQueries accounts;
  @Inject private Caller caller;
  @Inject private ListPage list;

  private Slice<AccountRow> found;

  /** Whether the one who looks may open another. */
  public boolean isOffered() {
    return caller.is(Role.PLATFORM_ADMIN);
  }

  /** What was found. */
  public Slice<AccountRow> getFound() {
    if (found == null) {
      found = accounts.search(list.search());
    }
    return found;
  }
}
