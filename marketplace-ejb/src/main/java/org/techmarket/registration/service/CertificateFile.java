package org.techmarket.registration.service;

/** A certificate as it was issued, byte for byte. */
public record CertificateFile(String number, byte[] pdf) {}
