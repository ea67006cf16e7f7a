package org.techmarket.identity.service;

import java.util.Set;
import org.techmarket.identity.Role;

/**
 * How an account is to be at the provider of identities.
 *
 * @param externalId who they are there; null when they are not there yet
 * @param mail where they are written to; null when they have not said
 * @param organisation whom they act for; null when for none, or for one without a credit code yet
 * @param firstPassword what they sign in with once; null when it stays as it is
 * @param isClosed whether they are to be forgotten there
 * @param isSuspended whether they are to be let in nowhere
 * @param wasShutOut whether the market may have shut them out there before
 * @param isWhole whether all of this is to be made so, and not only whether they are let in
 */
public record ProvisionedAccount(
    long id,
    String externalId,
    String login,
    String displayName,
    String mail,
    Set<Role> roles,
    ProvisionedOrganisation organisation,
    String firstPassword,
    boolean isClosed,
    boolean isSuspended,
    boolean wasShutOut,
    boolean isWhole) {

  @Override
  public String toString() {
    return "ProvisionedAccount[%d]".formatted(id);
  }
}
