package org.techmarket.roadshow;

import org.techmarket.shared.EntryReader;
import org.techmarket.shared.Invalid;

/**
 * Who will pitch and for what, as it was typed or sent.
 *
 * @param companion1 a person beside the presenter on site, may be empty
 * @param companion2 a second one, may be empty
 * @param version the version the entry was made on
 */
public record PitchEntry(
    String presenter,
    String phone,
    String companion1,
    String companion2,
    String seeking,
    String version) {

  /**
   * Reads the entry.
   *
   * @throws Invalid when a field cannot be read
   */
  public Pitch read() {
    EntryReader read = new EntryReader();
    String who = read.text("presenter", presenter, 2, 40);
    String call = read.phone("phone", phone);
    String first = read.text("companion1", companion1, 0, 40);
    String second = read.text("companion2", companion2, 0, 40);
    Seeking what = read.choice("seeking", seeking, Seeking.class);
    read.done();
    return new Pitch(who, call, first, second, what);
  }
}
