package org.techmarket.audit.web;

/**
 * A field that was changed, as people read it.
 *
 * @param before null when it held nothing
 * @param after null when it holds nothing
 */
public record AlteredField(String label, String before, String after) {}
