package org.techmarket.identity;

import org.techmarket.shared.EntryReader;
import org.techmarket.shared.Invalid;

/**
 * Where somebody wants to be written to, as it was typed.
 *
 * @param mail empty when nowhere
 * @param contactPassword the password they have
 */
public record ContactEntry(String mail, String contactPassword) {

  /**
   * Reads the entry; whether the password is right is another question.
   *
   * @return null when they want no mail
   * @throws Invalid when it is no address
   */
  public String read() {
    EntryReader read = new EntryReader();
    String address = MailAddress.read(read, "mail", mail);
    read.done();
    return address;
  }
}
