package org.techmarket.document.service;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.TTFParser;

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

  private final BaseFont font;
  private final CmapLookup glyphs;

  private Typeface(String file) {
    try (InputStream ttf = Typeface.class.getResourceAsStream("/fonts/" + file)) {
      byte[] bytes = ttf.readAllBytes();
      font = BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, bytes, null);
      glyphs = new TTFParser().parse(new ByteArrayInputStream(bytes)).getUnicodeCmapLookup();
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

  /** The number of the glyph that draws a character. */
  int glyph(int codePoint) {
    return glyphs.getGlyphId(codePoint);
  }

  /** The width of a text in points. */
  float width(String text, float size) {
    return font.getWidthPoint(text, size);
  }

  BaseFont font() {
    return font;
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
