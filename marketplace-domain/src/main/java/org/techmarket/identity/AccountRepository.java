package org.techmarket.identity;

import java.util.List;
import org.techmarket.shared.ConstraintBroken;

/** All accounts of the market. */
public interface AccountRepository {

  /** A login name stands once. */
  String ONE_PER_LOGIN = "account_login_key";

  /** The organisation somebody acts for exists. */
  String KNOWN_ORGANISATION = "account_organisation";

  /**
   * Adds an account.
   *
   * @throws ConstraintBroken {@link #ONE_PER_LOGIN} when its login name is taken, {@link
   *     #KNOWN_ORGANISATION} when there is no such organisation
   */
  void add(Account account);

  /** Everybody who acts for an organisation, by key. */
  List<Account> ofOrganisation(long organisationId);
}
