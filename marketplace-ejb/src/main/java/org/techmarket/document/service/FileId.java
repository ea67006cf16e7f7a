package org.techmarket.document.service;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.techmarket.shared.service.Sha256;

/** The identifier in a PDF's trailer, drawn from the content where the library draws the time. */
final class FileId {

  private static final int HALF = 32;
  private static final Pattern TRAILER =
      Pattern.compile("/ID ?\\[<(\\p{XDigit}{32})><(\\p{XDigit}{32})>\\](?!.*/ID)", Pattern.DOTALL);

  private FileId() {}

  static byte[] ofContent(byte[] pdf) {
    StringBuilder text = new StringBuilder(new String(pdf, StandardCharsets.ISO_8859_1));
    Matcher trailer = TRAILER.matcher(text);
    if (!trailer.find(text.lastIndexOf("/ID"))) {
      throw new IllegalStateException("A trailer without an identifier");
    }
    int first = trailer.start(1);
    int second = trailer.start(2);
    write(text, first, second, "0".repeat(HALF));
    write(text, first, second, Sha256.of(text.toString()).substring(0, HALF));
    return text.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static void write(StringBuilder text, int first, int second, String id) {
    text.replace(first, first + HALF, id).replace(second, second + HALF, id);
  }
}
