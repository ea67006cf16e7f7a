package org.techmarket.document.service;

/**
 * A labelled value on a paper.
 *
 * @param translation of the label, in English
 * @param value may be empty, and of several lines
 * @param strong whether the value stands out
 */
public record Field(String label, String translation, String value, boolean strong) {

  public Field(String label, String translation, String value) {
    this(label, translation, value, false);
  }
}
