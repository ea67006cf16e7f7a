package org.techmarket.identity;

import java.util.EnumSet;
import java.util.Set;
import org.techmarket.shared.Refused;
import org.techmarket.shared.Stage;

/** How far an organisation has come on its way into the market (单位认证). */
public enum OrganisationStage implements Stage<OrganisationStage> {
  DRAFT,
  SUBMITTED,
  RETURNED,
  VERIFIED,
  SUSPENDED,
  REJECTED,
  CLOSED;

  @Override
  public Set<OrganisationStage> next() {
    return switch (this) {
      case DRAFT, RETURNED -> EnumSet.of(SUBMITTED);
      case SUBMITTED -> EnumSet.of(VERIFIED, RETURNED, REJECTED);
      case VERIFIED -> EnumSet.of(SUSPENDED, CLOSED);
      case SUSPENDED -> EnumSet.of(VERIFIED);
      case REJECTED, CLOSED -> EnumSet.noneOf(OrganisationStage.class);
    };
  }

  /**
   * Makes sure that the people of an organisation may act for it in the market.
   *
   * @throws Refused when it is not verified, or suspended or closed and reads only
   */
  public void checkActs() {
    switch (this) {
      case VERIFIED -> {}
      case SUSPENDED -> throw new Refused("identity.organisationSuspended");
      case CLOSED -> throw new Refused("identity.organisationClosed");
      case DRAFT, SUBMITTED, RETURNED, REJECTED ->
          throw new Refused("identity.organisationNotVerified");
    }
  }

  /**
   * Makes sure that they may prepare something, as the papers for verification are.
   *
   * @throws Refused when all is over, or the organisation reads only
   */
  public void checkPrepares() {
    if (this == SUSPENDED || isFinal()) {
      checkActs();
    }
  }
}
