package org.techmarket.shared;

/** The answer to a question that has no third one. */
public enum YesNo {
  YES,
  NO
}
