package org.techmarket.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everybody who has written what others review or decide on; none of them does so (四眼原则), however
 * many have corrected it since.
 *
 * @param accounts each once, the first one first
 */
@Embeddable
public record Authors(@Column(name = "authors") List<Long> accounts) {

  /** Of what nobody has written yet. */
  public static final Authors NOBODY = new Authors(List.of());

  public Authors {
    accounts = List.copyOf(accounts);
  }

  /** Of something new. */
  public static Authors of(long account) {
    return new Authors(List.of(account));
  }

  /** They and another, who has corrected it. */
  public Authors and(long account) {
    return new Authors(Stream.concat(accounts.stream(), Stream.of(account)).distinct().toList());
  }

  public boolean include(long account) {
    return accounts.contains(account);
  }

  /**
   * Makes sure that somebody is none of them.
   *
   * @param ground what to say when they are
   * @throws Refused when they are
   */
  public void checkNot(long account, String ground) {
    if (include(account)) {
      throw new Refused(ground);
    }
  }
}
