package org.techmarket.identity;

import org.techmarket.shared.EntryReader;
import org.techmarket.shared.Invalid;
import org.techmarket.shared.YesNo;

/**
 * What somebody says who opens an account for themselves, as it was typed or sent.
 *
 * @param invitation the key of the link they follow; empty for whoever brings an organisation
 * @param mail may be empty
 * @param consent whether they agree to the privacy notice; YES or there is no account
 * @param notice the version of the notice they have read
 */
public record SignUpEntry(
    String login,
    String displayName,
    String password,
    String phone,
    String mail,
    String consent,
    String notice,
    String invitation) {

  /** The version of the privacy notice in force; a new text gets a new one. */
  public static final String NOTICE = "2026-11";

  /**
   * What the entry says, once read; the password is still to be hashed, and null where none is
   * kept.
   */
  public record Terms(
      String login, String displayName, char[] password, String phone, String mail) {}

  /**
   * Reads the entry.
   *
   * @param withPassword whether passwords are kept here
   * @throws Invalid when a field cannot be read, the password is too weak, or the person does not
   *     agree to the notice that is in force
   */
  public Terms read(boolean withPassword) {
    EntryReader read = new EntryReader();
    String name = read.parsed("login", login, "identity.notALogin", AccountEntry::readLogin);
    String called = read.text("displayName", displayName, 2, 60);
    char[] secret = Password.readIf(withPassword, read, password, name);
    String call = read.phone("phone", phone);
    String write = MailAddress.read(read, "mail", mail);
    readConsent(read);
    read.done();
    return new Terms(name, called, secret, call, write);
  }

  public boolean isInvited() {
    return invitation != null && !invitation.isBlank();
  }

  /** Silence is none (PIPL 14). */
  private void readConsent(EntryReader read) {
    if (!YesNo.YES.name().equals(consent)) {
      read.fault("consent", "identity.consentMissing");
    } else if (!NOTICE.equals(notice)) {
      read.fault("notice", "identity.noticeReplaced");
    }
  }
}
