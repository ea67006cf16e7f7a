package org.techmarket.document.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BearingsTest {

  /** So many glyphs are passed over between two that are looked at. */
  private static final int STEP = 11;

  private byte[] given;
  private byte[] levelled;

  @BeforeEach
  void level() throws IOException {
    try (InputStream ttf =
        BearingsTest.class.getResourceAsStream("/fonts/NotoSerifSC_700Bold.ttf")) {
      given = ttf.readAllBytes();
    }
    levelled = given.clone();
    Bearings.level(levelled);
  }

  @Test
  void everyOutlineAndWidthStaysAsItWas() throws IOException {
    try (TrueTypeFont before = font(given);
        TrueTypeFont after = font(levelled)) {
      for (int glyph = 0; glyph < before.getNumberOfGlyphs(); glyph += STEP) {
        assertThat(outline(after, glyph)).as("glyph %d", glyph).isEqualTo(outline(before, glyph));
        assertThat(after.getAdvanceWidth(glyph)).isEqualTo(before.getAdvanceWidth(glyph));
      }
    }
  }

  @Test
  void theBearingsPackToATenthOfWhatTheyDid() throws IOException {
    assertThat(packedMetrics(levelled) * 10).isLessThan(packedMetrics(given));
  }

  private static int packedMetrics(byte[] ttf) throws IOException {
    try (TrueTypeFont font = font(ttf)) {
      byte[] metrics = font.getTableBytes(font.getTableMap().get("hmtx"));
      Deflater deflater = new Deflater();
      deflater.setInput(metrics);
      deflater.finish();
      int packed = deflater.deflate(new byte[metrics.length]);
      deflater.end();
      return packed;
    }
  }

  private static TrueTypeFont font(byte[] ttf) throws IOException {
    return new TTFParser().parse(new ByteArrayInputStream(ttf));
  }

  private static List<String> outline(TrueTypeFont font, int glyph) throws IOException {
    List<String> strokes = new ArrayList<>();
    var outline = font.getGlyph().getGlyph(glyph);
    if (outline != null) {
      double[] points = new double[6];
      PathIterator path = outline.getPath().getPathIterator(new AffineTransform());
      for (; !path.isDone(); path.next()) {
        strokes.add(path.currentSegment(points) + Arrays.toString(points));
      }
    }
    return strokes;
  }
}
