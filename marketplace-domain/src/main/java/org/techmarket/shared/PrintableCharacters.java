package org.techmarket.shared;

import java.util.List;

/**
 * Which characters papers can print. To be asked when a text is entered, by whoever takes in what
 * ends on a paper; never when it is printed.
 */
@FunctionalInterface
public interface PrintableCharacters {

  /**
   * The characters of a text that cannot be printed, each once, in the order of the text, with
   * their code points: {@code "\uD842\uDFB7 (U+20BB7)"}. Blanks and line breaks are never missing.
   */
  List<String> missing(String text);
}
