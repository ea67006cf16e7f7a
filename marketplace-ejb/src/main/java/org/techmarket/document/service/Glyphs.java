package org.techmarket.document.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.techmarket.shared.PrintableCharacters;

/** The characters that the papers' face has. */
@ApplicationScoped
public class Glyphs implements PrintableCharacters {

  @Override
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
