package org.techmarket.identity;

import org.techmarket.shared.ConstraintBroken;

/** All accounts of the market. */
public interface AccountRepository {

  /** A login name stands once. */
  String ONE_PER_LOGIN = "account_login_key";

  /**
   * Adds an account.
   *
   * @throws ConstraintBroken {@link #ONE_PER_LOGIN} when its login name is taken
   */
  void add(Account account);
}
