package org.techmarket.notification;

/**
 * What a mail says, in the language of whoever gets it.
 *
 * @param subject one line
 * @param text lines of plain text; an address on a line of its own is a link
 */
public record Letter(String subject, String text) {

  /** Both as one text, of which the first line is the subject. */
  public String whole() {
    return subject.replaceAll("\\R", " ") + "\n" + text;
  }

  /** What {@link #whole} said. */
  public static Letter of(String whole) {
    int end = whole.indexOf('\n');
    return new Letter(whole.substring(0, end), whole.substring(end + 1));
  }
}
