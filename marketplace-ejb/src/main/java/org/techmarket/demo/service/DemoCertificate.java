package org.techmarket.demo.service;

/**
 * A certificate that visitors of the demonstration may check.
 *
 * @param code the verification code
 */
public record DemoCertificate(String code, String project) {}
