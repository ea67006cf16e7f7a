package org.techmarket.identity;

import java.util.List;
import java.util.Set;
import org.techmarket.shared.EntryReader;
import org.techmarket.shared.Invalid;

/**
 * What somebody may do for their organisation, as its administrator enters it.
 *
 * @param roles names of the {@link Role}s that an organisation gives, at least one
 * @param version the version of the account it was entered on
 */
public record MemberEntry(List<String> roles, String version) {

  /**
   * Reads the roles.
   *
   * @throws Invalid when there is none, or one that no organisation gives
   */
  public Set<Role> read() {
    EntryReader read = new EntryReader();
    Set<Role> given = MemberRoles.read(read, roles);
    read.done();
    return given;
  }
}
