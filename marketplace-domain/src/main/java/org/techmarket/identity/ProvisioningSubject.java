package org.techmarket.identity;

/** What is brought to the provider of identities. */
public enum ProvisioningSubject {
  ORGANISATION,
  ACCOUNT
}
