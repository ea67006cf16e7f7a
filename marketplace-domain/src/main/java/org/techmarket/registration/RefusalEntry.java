package org.techmarket.registration;

import org.techmarket.shared.EntryReader;
import org.techmarket.shared.Invalid;

/**
 * Why a case is not accepted or registration is refused, as it was entered.
 *
 * @param ground the name of a {@link RefusalGround}
 * @param reason 5 to 500 characters, shown to the applicant
 * @param version the version the decision was taken on
 */
public record RefusalEntry(String ground, String reason, String version) {

  /** What the entry says, once read. */
  public record Terms(RefusalGround ground, String reason) {}

  /**
   * Reads the entry.
   *
   * @throws Invalid when a field cannot be read
   */
  public Terms read() {
    EntryReader read = new EntryReader();
    RefusalGround why = read.choice("ground", ground, RefusalGround.class);
    String words = read.text("reason", reason, 5, 500);
    read.done();
    return new Terms(why, words);
  }
}
