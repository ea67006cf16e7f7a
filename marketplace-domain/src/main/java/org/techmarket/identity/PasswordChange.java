package org.techmarket.identity;

import org.techmarket.shared.EntryReader;
import org.techmarket.shared.Invalid;

/** The password somebody has and the one they want, as they were typed. */
public record PasswordChange(String oldPassword, String newPassword) {

  /**
   * Reads the entry; whether the old one is right is another question.
   *
   * @throws Invalid when the new one may not be a password
   */
  public void read(String login) {
    EntryReader read = new EntryReader();
    if (oldPassword == null || oldPassword.isEmpty()) {
      read.fault("oldPassword", "shared.required");
    }
    String fresh = Password.read(read, "newPassword", newPassword, login);
    if (fresh != null && fresh.equals(oldPassword)) {
      read.fault("newPassword", "identity.samePassword");
    }
    read.done();
  }
}
