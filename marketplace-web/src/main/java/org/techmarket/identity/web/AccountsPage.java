package org.techmarket.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.techmarket.identity.service.AccountQueries;
import org.techmarket.identity.service.AccountRow;

/** The list of accounts. */
@Named
@RequestScoped
public class AccountsPage {

  @Inject private AccountQueries accounts;

  private List<AccountRow> rows;

  public List<AccountRow> getRows() {
    if (rows == null) {
      rows = accounts.all();
    }
    return rows;
  }
}
