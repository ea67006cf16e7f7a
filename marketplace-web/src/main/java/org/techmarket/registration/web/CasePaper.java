package org.techmarket.registration.web;

/**
 * A file handed in.
 *
 * @param field its name in the form, beside which a registrar may write
 */
public record CasePaper(String field, String label, long id, String name) {}
