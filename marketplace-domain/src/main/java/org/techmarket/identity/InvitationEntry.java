package org.techmarket.identity;

import java.util.List;
import java.util.Set;
import org.techmarket.shared.EntryReader;
import org.techmarket.shared.Invalid;

/**
 * Whom an administrator invites into their organisation, as it was typed or sent.
 *
 * @param invitee what the administrator calls them
 * @param roles names of the {@link Role}s offered, at least one that an organisation gives
 */
public record InvitationEntry(String invitee, List<String> roles) {

  /** What the entry says, once read. */
  public record Terms(String invitee, Set<Role> roles) {}

  /**
   * Reads the entry.
   *
   * @throws Invalid when a field cannot be read
   */
  public Terms read() {
    EntryReader read = new EntryReader();
    String called = read.text("invitee", invitee, 2, 60);
    Set<Role> offered = MemberRoles.read(read, roles);
    read.done();
    return new Terms(called, offered);
  }
}
