package org.techmarket.identity;

import java.util.List;
import java.util.Optional;
import org.techmarket.shared.ConstraintBroken;
import org.techmarket.shared.NotFound;

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

  /** Writes what became of an account at once. */
  void changed(Account account);

  /**
   * Finds an account that is not closed, and lets nobody else change it meanwhile.
   *
   * @throws NotFound when there is none
   */
  Account lock(long id);

  /**
   * Finds an account, closed or not.
   *
   * @throws NotFound when there is none
   */
  Account require(long id);

  /** The account of a user name that has a password here and is let in, as it is now. */
  Optional<Account> lockWithPassword(String login);

  /** Who administers; rivals that shut one of them out wait until this transaction ends. */
  Administrators lockAdministrators();

  /** Everybody who acts for an organisation and whose account is not closed, by key. */
  List<Account> ofOrganisation(long organisationId);

  /** The organisation an account acts for; empty when it acts for none. */
  Optional<Long> organisationOf(long account);

  /** Notes the language somebody reads. */
  void reads(long id, String language);

  /** The account of the one whom an issuer knows by this subject. */
  Optional<Account> withExternalId(String issuer, String subject);

  /** The same, as it is now; a rival who asks for it waits until this transaction ends. */
  Optional<Account> lockWithExternalId(String issuer, String subject);
}
