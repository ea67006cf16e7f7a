package org.techmarket.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.techmarket.identity.service.AccountQueries;
import org.techmarket.identity.service.AccountRow;
import org.techmarket.shared.Search;
import org.techmarket.shared.Slice;

/** The list of accounts. */
@Named
@RequestScoped
public class AccountsPage {

  @Inject private AccountQueries accounts;

  @Inject @Param private String q;
  @Inject @Param private String page;
  private Slice<AccountRow> found;

  /** What was found; what is looked for stands in the address. */
  public Slice<AccountRow> getFound() {
    if (found == null) {
      found = accounts.search(Search.read(q, page));
    }
    return found;
  }

  public String getQ() {
    return q;
  }
}
