package org.techmarket.document.service;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * A weight of the Song-style face that papers are printed in, Noto Serif SC. Read once, on first
 * use; papers drawn at the same time share it.
 */
public final class Typeface {

  /** Warns of variants of Chinese characters, which papers do not use. Held, or it is forgotten. */
  private static final Logger CHATTER = Logger.getLogger(CmapSubtable.class.getName());

  static {
    CHATTER.setLevel(Level.SEVERE);
  }

  /** The end of the planes in which characters are. */
  private static final int LAST_CHARACTER = 0x3ffff;

  private final BaseFont font;
  private final Map<Integer, Integer> shared;

  private Typeface(String file) {
    // By its address: what is asked for as a stream, the server's class loader keeps for good.
    try (InputStream ttf = Typeface.class.getResource("/fonts/" + file).openStream()) {
      byte[] bytes = ttf.readAllBytes();
      Bearings.level(bytes);
      font = BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, bytes, null);
      shared = shared(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    } catch (DocumentException e) {
      throw new IllegalStateException(file, e);
    }
    font.setIncludeCidSet(false); // an incomplete one, which PDF/A-2 forbids
    font.setSecureRandom(new SamePrefix());
  }

  public static Typeface regular() {
    return Regular.FACE;
  }

  public static Typeface bold() {
    return Bold.FACE;
  }

  /** Whether this face has a glyph for a character; what it lacks would silently be left out. */
  boolean has(int codePoint) {
    return font.charExists(codePoint);
  }

  /** The number of the glyph that draws a character and others too; empty when it has its own. */
  Optional<Integer> sharedGlyph(int codePoint) {
    return Optional.ofNullable(shared.get(codePoint));
  }

  /** The width of a text in points. */
  float width(String text, float size) {
    return font.getWidthPoint(text, size);
  }

  BaseFont font() {
    return font;
  }

  private static Map<Integer, Integer> shared(byte[] ttf) throws IOException {
    try (TrueTypeFont font = new TTFParser(false, true).parse(new ByteArrayInputStream(ttf))) {
      CmapLookup glyphs = font.getUnicodeCmapLookup();
      Map<Integer, Integer> first = new HashMap<>();
      Map<Integer, Integer> shared = new HashMap<>();
      for (int character = ' '; character <= LAST_CHARACTER; character++) {
        int glyph = glyphs.getGlyphId(character);
        Integer other = glyph == 0 ? null : first.putIfAbsent(glyph, character);
        if (other != null) {
          shared.put(other, glyph);
          shared.put(character, glyph);
        }
      }
      return Map.copyOf(shared);
    }
  }

  private static final class Regular {
    static final Typeface FACE = new Typeface("NotoSerifSC_400Regular.ttf");
  }

  private static final class Bold {
    static final Typeface FACE = new Typeface("NotoSerifSC_700Bold.ttf");
  }

  /** Draws the prefix that names an embedded subset: equal papers have equal bytes. */
  private static final class SamePrefix extends SecureRandom {

    @Override
    public double nextDouble() {
      return 0;
    }
  }
}
