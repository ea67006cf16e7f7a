package org.techmarket.document.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Which characters can be printed. To be asked when a text is entered, never when it is printed.
 */
@ApplicationScoped
public class Glyphs {

  /**
   * The characters of a text that the papers' face lacks, each once, in the order of the text, with
   * their code points: {@code "𠮷 (U+20BB7)"}. Blanks and line breaks are never missing.
   */
  public List<String> missing(String text) {
    return text.codePoints()
        .filter(c -> !canBePrinted(c))
        .distinct()
        .mapToObj(c -> "%s (U+%04X)".formatted(shown(c), c))
        .toList();
  }

  static boolean canBePrinted(int codePoint) {
    return codePoint == '\n'
        || codePoint == '\r'
        || codePoint == '\t'
        || Typeface.regular().has(codePoint) && Typeface.bold().has(codePoint);
  }

  private static String shown(int codePoint) {
    boolean isVisible =
        switch (Character.getType(codePoint)) {
          case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED ->
              false;
          default -> true;
        };
    return isVisible ? Character.toString(codePoint) : "?";
  }
}
