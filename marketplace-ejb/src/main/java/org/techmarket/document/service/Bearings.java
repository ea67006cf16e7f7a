package org.techmarket.document.service;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The left side bearings of a TrueType file, which say again where each outline begins. A paper
 * carries those of all 30,000 glyphs, whichever it uses: they were half of its bytes and most of
 * its making. Of what begins right of the origin, box and bearing are moved to it; the outline
 * stays where it is, and the table packs to nearly nothing.
 */
final class Bearings {

  private static final int TABLE_COUNT = 4;
  private static final int FIRST_TABLE = 12;
  private static final int TABLE_LENGTH = 16;
  private static final int TABLE_PLACE = 8;
  private static final int METRICS_COUNT = 34;
  private static final int IS_LONG = 50;
  private static final int LEFT_EDGE = 2;

  private final ByteBuffer file;
  private final Map<String, Integer> tables = new HashMap<>();

  private Bearings(byte[] ttf) {
    file = ByteBuffer.wrap(ttf);
    for (int i = 0; i < file.getShort(TABLE_COUNT); i++) {
      int table = FIRST_TABLE + i * TABLE_LENGTH;
      String name = new String(ttf, table, 4, StandardCharsets.US_ASCII);
      tables.put(name, file.getInt(table + TABLE_PLACE));
    }
  }

  /** Levels them in the bytes of a file. */
  static void level(byte[] ttf) {
    new Bearings(ttf).level();
  }

  private void level() {
    int count = Short.toUnsignedInt(file.getShort(tables.get("hhea") + METRICS_COUNT));
    for (int glyph = 0; glyph < count; glyph++) {
      int bearing = tables.get("hmtx") + 4 * glyph + 2;
      int edge = tables.get("glyf") + outline(glyph) + LEFT_EDGE;
      if (outline(glyph) == outline(glyph + 1)) {
        file.putShort(bearing, (short) 0);
      } else if (file.getShort(edge) > 0 && file.getShort(edge) == file.getShort(bearing)) {
        file.putShort(edge, (short) 0);
        file.putShort(bearing, (short) 0);
      }
    }
  }

  private int outline(int glyph) {
    int places = tables.get("loca");
    return file.getShort(tables.get("head") + IS_LONG) == 0
        ? 2 * Short.toUnsignedInt(file.getShort(places + 2 * glyph))
        : file.getInt(places + 4 * glyph);
  }
}
