package org.techmarket.identity;

/** How far somebody or something has come on its way to the provider of identities. */
public enum ProvisioningStage {
  /** Is to be brought there, for the first time or again. */
  WAITING,
  /** Is there as it is here. */
  DONE,
  /** Will not be tried again by itself: somebody must put something right there first. */
  REFUSED
}
