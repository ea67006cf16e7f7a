package org.techmarket.identity.service;

/** How an organisation is to be at the provider of identities. */
public record ProvisionedOrganisation(String creditCode, String name, boolean isSuspended) {}
