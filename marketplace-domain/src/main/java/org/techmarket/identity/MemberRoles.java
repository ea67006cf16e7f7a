package org.techmarket.identity;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.techmarket.shared.EntryReader;

/** The roles the administrator of an organisation gives to its people. */
final class MemberRoles {

  private MemberRoles() {}

  /** At least one of those an organisation gives. */
  static Set<Role> read(EntryReader read, List<String> roles) {
    Set<Role> given = EnumSet.noneOf(Role.class);
    if (roles == null || roles.isEmpty()) {
      read.fault("roles", "shared.required");
      return given;
    }
    for (String role : roles) {
      Role known = read.choice("roles", role, Role.class);
      if (known != null && !known.isGivenByOrganisation()) {
        read.fault("roles", "shared.notAChoice");
      } else if (known != null) {
        given.add(known);
      }
    }
    return given;
  }
}
