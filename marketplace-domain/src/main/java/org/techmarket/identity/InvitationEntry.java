package org.techmarket.identity;

import java.util.List;
import java.util.Set;
import org.techmarket.shared.EntryReader;
import org.techmarket.shared.Invalid;

/**
 * Whom an administrator invites into their organisation, as it was typed or sent.
 *
 * @param invitee what the administrator calls them
 * @param mail where the link is sent; may be empty
 * @param roles names of the {@link Role}s offered, at least one that an organisation gives
 */
public record InvitationEntry(String invitee, List<String> roles, String mail) {

  /**
   * What the entry says, once read.
   *
   * @param mail null when the link is handed over
   */
  public record Terms(String invitee, Set<Role> roles, String mail) {}

  /**
   * Reads the entry.
   *
   * @throws Invalid when a field cannot be read
   */
  public Terms read() {
    EntryReader read = new EntryReader();
    String called = read.text("invitee", invitee, 2, 60);
    Set<Role> offered = MemberRoles.read(read, roles);
    String write = MailAddress.read(read, "mail", mail);
    read.done();
    return new Terms(called, offered, write);
  }
}
