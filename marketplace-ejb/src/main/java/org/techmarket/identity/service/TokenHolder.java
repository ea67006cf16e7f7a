package org.techmarket.identity.service;

import org.techmarket.identity.TokenScope;

/** Somebody whose token a request brought, and what it may be used for. */
public record TokenHolder(SignedIn who, TokenScope scope) {}
