package org.techmarket.identity;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.techmarket.shared.EntryReader;
import org.techmarket.shared.PrintableCharacters;

/**
 * What a provider of identities (统一身份认证) vouches for: who somebody is and what they may do.
 *
 * @param subject who it is to the issuer, for good; names change
 * @param creditCode of the organisation they act for; empty when they act for none
 * @param saidAt when the provider said so, to the second
 */
public record ProvidedIdentity(
    String issuer,
    String subject,
    String login,
    String displayName,
    Set<Role> roles,
    String creditCode,
    Instant saidAt) {

  /** As much as the columns of an account take. */
  private static final int LONGEST_LOGIN = 255;

  private static final int LONGEST_NAME = 60;

  /**
   * Reads what the provider says; roles that are not this market's are others' business.
   *
   * @param name may be missing, as may be the organisation
   */
  public static ProvidedIdentity of(
      String issuer,
      String subject,
      String login,
      String name,
      Collection<String> roles,
      String creditCode,
      Instant saidAt) {
    String called = shortened(login, LONGEST_LOGIN).toLowerCase(Locale.ROOT);
    String shown = shortened(name, LONGEST_NAME);
    return new ProvidedIdentity(
        issuer,
        subject,
        called,
        shown.isEmpty() ? shortened(called, LONGEST_NAME) : shown,
        known(roles),
        EntryReader.plain(creditCode).toUpperCase(Locale.ROOT),
        saidAt);
  }

  /**
   * What they may do here. Whoever acts for an organisation needs one that was admitted, whoever
   * does not has none, and whom papers name they must be able to print.
   *
   * @param organisation the one with that credit code; null when there is none
   */
  public Admission admission(Organisation organisation, PrintableCharacters characters) {
    Set<Role> may = EnumSet.noneOf(Role.class);
    may.addAll(roles);
    Shortfall shortfall = roles.isEmpty() ? Shortfall.NO_ROLE : null;
    if (organisation == null && may.removeIf(Role::actsForOrganisation)) {
      shortfall = creditCode.isEmpty() ? Shortfall.NO_ORGANISATION : Shortfall.UNKNOWN_ORGANISATION;
    }
    if (!characters.missing(displayName).isEmpty() && may.removeIf(Role::isNamedOnPapers)) {
      shortfall = Shortfall.UNPRINTABLE_NAME;
    }
    boolean acts = may.stream().anyMatch(Role::actsForOrganisation);
    return new Admission(may, acts ? organisation : null, shortfall);
  }

  private static Set<Role> known(Collection<String> names) {
    Set<Role> known = EnumSet.noneOf(Role.class);
    Stream.of(Role.values()).filter(role -> names.contains(role.name())).forEach(known::add);
    return known;
  }

  private static String shortened(String text, int longest) {
    String plain = text == null ? "" : text.replaceAll("\\p{Cntrl}", "").strip();
    if (plain.length() <= longest) {
      return plain;
    }
    boolean splits = Character.isHighSurrogate(plain.charAt(longest - 1));
    return plain.substring(0, splits ? longest - 1 : longest);
  }

  /**
   * What somebody may do here.
   *
   * @param organisation whom they act for; null when for none
   * @param shortfall why that is less than the provider says; null when it is not
   */
  public record Admission(Set<Role> roles, Organisation organisation, Shortfall shortfall) {

    /** The key of the organisation, null likewise. */
    Long organisationId() {
      return organisation == null ? null : organisation.id();
    }
  }
}
