package org.techmarket.identity;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.techmarket.shared.EntryReader;
import org.techmarket.shared.Invalid;
import org.techmarket.shared.PrintableCharacters;

/**
 * What an administrator enters to make an account, as it was typed or sent.
 *
 * @param roles names of {@link Role}, at least one
 * @param organisation the key of the organisation the person acts for; empty for the market's
 *     people
 */
public record AccountEntry(
    String login, String displayName, String password, List<String> roles, String organisation) {

  /**
   * What the entry says, once read; the password is still to be hashed, and null where none is
   * kept.
   */
  public record Terms(
      String login, String displayName, char[] password, Set<Role> roles, Long organisationId) {}

  /**
   * Reads the entry.
   *
   * @param characters those that papers can print, which name some people
   * @param withPassword whether passwords are kept here
   * @throws Invalid when a field cannot be read, the password is too weak, or a person acts for an
   *     organisation without the role to, or the other way round
   */
  public Terms read(PrintableCharacters characters, boolean withPassword) {
    EntryReader read = new EntryReader(characters);
    String name = read.parsed("login", login, "identity.notALogin", AccountEntry::readLogin);
    String called = read.text("displayName", displayName, 2, 60);
    char[] secret = Password.readIf(withPassword, read, password, name);
    Set<Role> may = readRoles(read);
    if (may.stream().anyMatch(Role::isNamedOnPapers)) {
      read.printable("displayName", called);
    }
    Long actsFor =
        EntryReader.plain(organisation).isEmpty()
            ? null
            : Long.valueOf(read.key("organisation", organisation));
    if (may.stream().anyMatch(Role::actsForOrganisation) != (actsFor != null) && !read.isFaulty()) {
      read.fault(
          "organisation",
          actsFor == null ? "identity.organisationMissing" : "identity.organisationWithoutRole");
    }
    read.done();
    return new Terms(name, called, secret, may, actsFor);
  }

  static String readLogin(String text) {
    String login = text.toLowerCase(Locale.ROOT);
    if (!login.matches("[a-z][a-z0-9._-]{2,39}")) {
      throw new IllegalArgumentException(text);
    }
    return login;
  }

  private Set<Role> readRoles(EntryReader read) {
    Set<Role> may = EnumSet.noneOf(Role.class);
    if (roles == null || roles.isEmpty()) {
      read.fault("roles", "shared.required");
      return may;
    }
    for (String role : roles) {
      Role known = read.choice("roles", role, Role.class);
      if (known != null) {
        may.add(known);
      }
    }
    if (may.contains(Role.AUDIT_ADMIN) && may.size() > 1) {
      read.fault("roles", "identity.auditorDoesNothingElse");
    }
    return may;
  }
}
