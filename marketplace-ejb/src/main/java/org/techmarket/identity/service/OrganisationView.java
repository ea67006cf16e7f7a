package org.techmarket.identity.service;

import java.time.Instant;
import org.techmarket.identity.OrganisationStage;
import org.techmarket.identity.PartyType;

/**
 * All that may be seen of an organisation. What stands on its licence is null until it has asked to
 * be verified.
 *
 * @param licence the key of the scan; null when an administrator has seen the papers
 * @param reason why it was returned, rejected or suspended; null otherwise
 * @param closingAskedAt when its administrator asked for it to be closed; null when nobody has
 * @param closingDeclined why it was not closed though it was asked; null otherwise
 * @param may what the one who looks may do with it now
 */
public record OrganisationView(
    long id,
    long version,
    String creditCode,
    String name,
    PartyType partyType,
    String cityCode,
    String contactPhone,
    Long licence,
    OrganisationStage stage,
    Instant stageSince,
    String reason,
    Instant closingAskedAt,
    String closingDeclined,
    May may) {

  /** The verbs open to the one who looks. */
  public record May(
      boolean apply,
      boolean decide,
      boolean suspend,
      boolean resume,
      boolean askToClose,
      boolean withdrawClosing,
      boolean close) {}
}
