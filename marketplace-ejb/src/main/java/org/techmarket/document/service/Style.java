package org.techmarket.document.service;

import java.awt.Color;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How a line of text looks; lengths in points.
 *
 * @param leading from one baseline to the next
 */
public record Style(Typeface face, float size, float leading, Color colour) {

  /** The colours of the market (design tokens): text, what is muted, hairlines, the seal. */
  public static final Color INK = new Color(0x1b2430);

  public static final Color MUTED = new Color(0x566173);
  public static final Color LINE = new Color(0xd9dce1);
  public static final Color SEAL = new Color(0xb3202c);

  public static Style regular(float size, Color colour) {
    return new Style(Typeface.regular(), size, size * 1.45f, colour);
  }

  public static Style bold(float size, Color colour) {
    return new Style(Typeface.bold(), size, size * 1.45f, colour);
  }

  public float width(String text) {
    return face.width(text, size);
  }

  /**
   * Breaks a text into lines no wider than given: where a reader of Chinese or English expects it,
   * and anywhere in a word that is wider than a whole line. An empty text is no line.
   */
  public List<String> lines(String text, float width) {
    List<String> lines = new ArrayList<>();
    text.lines()
        .map(line -> line.replace('\t', ' ').strip())
        .filter(line -> !line.isEmpty())
        .forEach(paragraph -> fill(lines, paragraph, width));
    return lines;
  }

  private void fill(List<String> lines, String paragraph, float width) {
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.CHINA);
    breaks.setText(paragraph);
    StringBuilder line = new StringBuilder();
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
      append(lines, line, paragraph.substring(from, to), width);
    }
    lines.add(line.toString().stripTrailing());
  }

  private void append(List<String> lines, StringBuilder line, String word, float width) {
    if (fits(line + word.stripTrailing(), width)) {
      line.append(word);
      return;
    }
    if (!line.isEmpty()) {
      lines.add(line.toString().stripTrailing());
      line.setLength(0);
    }
    word.codePoints()
        .mapToObj(Character::toString)
        .forEach(
            character -> {
              if (!line.isEmpty() && !fits(line + character.stripTrailing(), width)) {
                lines.add(line.toString());
                line.setLength(0);
              }
              line.append(character);
            });
  }

  private boolean fits(String text, float width) {
    return width(text) <= width;
  }
}
