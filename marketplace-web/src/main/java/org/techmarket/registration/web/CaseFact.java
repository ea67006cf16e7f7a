package org.techmarket.registration.web;

/**
 * Something a form says, in the reader's words.
 *
 * @param field its name in the form, beside which a registrar may write; null where none may
 * @param value empty when nothing was said
 * @param wide whether it takes both columns
 */
public record CaseFact(String field, String label, String value, boolean wide) {}
