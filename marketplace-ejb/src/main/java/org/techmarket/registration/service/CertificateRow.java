package org.techmarket.registration.service;

import java.time.Instant;

/** A certificate in the list of those who may download it. */
public record CertificateRow(
    long caseId, String number, String code, String contract, Instant issuedAt) {}
