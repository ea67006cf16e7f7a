package org.techmarket.identity;

import java.util.Set;
import org.techmarket.shared.Refused;

/**
 * Those who may give people accounts, and are let in; there is always one.
 *
 * @param accounts their keys
 */
public record Administrators(Set<Long> accounts) {

  /**
   * Makes sure that somebody is not the last of them.
   *
   * @throws Refused when they are
   */
  public void checkMayGo(long account) {
    if (accounts.equals(Set.of(account))) {
      throw new Refused("identity.lastAdministrator");
    }
  }
}
