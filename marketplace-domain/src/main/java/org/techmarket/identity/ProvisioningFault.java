package org.techmarket.identity;

/** Why something could not be brought to the provider of identities. */
public enum ProvisioningFault {
  /** It does not answer. */
  AWAY,
  /** It does not know the market's client, or lets it do too little. */
  FORBIDDEN,
  /** Its realm lacks one of the market's roles. */
  ROLE_MISSING,
  /** Somebody else there has the login name or the mail address. */
  NAME_TAKEN,
  /** The person was there, and is not any more. */
  GONE,
  /** It does not take what it was told; the log says why. */
  NOT_TAKEN,
  /** Something went wrong that nobody foresaw, mostly on our side; the log says what. */
  UNFORESEEN;

  /** Whether trying again changes nothing until somebody has put something right. */
  public boolean isFinal() {
    return this == NAME_TAKEN || this == GONE;
  }
}
