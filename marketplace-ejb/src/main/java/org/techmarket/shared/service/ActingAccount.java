package org.techmarket.shared.service;

/** The account on whose behalf the present request is; who that is, identity knows. */
public interface ActingAccount {

  /**
   * The key of the account.
   *
   * @throws IllegalStateException when nobody has signed in, which roles on the service forbid
   */
  long accountId();
}
