package org.techmarket.identity.web;

import jakarta.security.enterprise.credential.Credential;
import org.techmarket.identity.service.SignedIn;

/**
 * Somebody whose name and password have just agreed, on the way to {@link MarketAuthentication}.
 */
record Recognised(SignedIn who) implements Credential {}
