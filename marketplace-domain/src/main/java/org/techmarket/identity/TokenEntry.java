package org.techmarket.identity;

import java.util.Set;
import org.techmarket.shared.EntryReader;
import org.techmarket.shared.Invalid;

/**
 * What somebody wants a token for, as it was typed or sent.
 *
 * @param scope a name of {@link TokenScope}; all that the account may when it is empty
 * @param days how long it is good for; as long as the parameter says when it is empty
 */
public record TokenEntry(String name, String scope, String days) {

  private static final Set<Integer> TERMS = Set.of(30, 90, 365);

  /**
   * What the entry says, once read.
   *
   * @param days null when it did not say
   */
  public record Terms(String name, TokenScope scope, Integer days) {}

  /**
   * Reads the entry.
   *
   * @throws Invalid when a field cannot be read
   */
  public Terms read() {
    EntryReader read = new EntryReader();
    String called = read.text("name", name, 1, 60);
    TokenScope may =
        EntryReader.plain(scope).isEmpty()
            ? TokenScope.ACT
            : read.choice("scope", scope, TokenScope.class);
    Integer term =
        EntryReader.plain(days).isEmpty()
            ? null
            : read.parsed("days", days, "shared.notAChoice", TokenEntry::readDays);
    read.done();
    return new Terms(called, may, term);
  }

  private static Integer readDays(String text) {
    Integer days = Integer.valueOf(text);
    if (!TERMS.contains(days)) {
      throw new IllegalArgumentException(text);
    }
    return days;
  }
}
