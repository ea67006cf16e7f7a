package org.techmarket.identity;

import org.techmarket.shared.EntryReader;
import org.techmarket.shared.Invalid;

/** The user name of somebody who has forgotten their password, as it was typed. */
public record ForgottenPasswordEntry(String login) {

  private static final int LONGEST = 255;

  /**
   * Reads the entry; whether there is such a name is another question.
   *
   * @throws Invalid when it is none
   */
  public String read() {
    EntryReader read = new EntryReader();
    String name = read.text("login", login, 1, LONGEST);
    read.done();
    return name;
  }
}
