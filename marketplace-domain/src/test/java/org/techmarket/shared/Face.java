package org.techmarket.shared;

/** A face of papers as tests need it. */
public final class Face {

  /** It lacks subscripts and whatever lies beyond the sixteen bits of most characters. */
  public static final PrintableCharacters COMMON =
      text ->
          text.codePoints()
              .filter(c -> c > 0xFFFF || c >= 0x2080 && c <= 0x2089)
              .distinct()
              .mapToObj(Character::toString)
              .toList();

  /** A character that is not in it. */
  public static final String RARE = "\uD842\uDFB7";

  private Face() {}
}
