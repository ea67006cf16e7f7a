package org.techmarket.document.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GlyphsTest {

  private final Glyphs glyphs = new Glyphs();

  @Test
  void aCharacterTheFaceLacksIsNamedOnce() {
    assertThat(glyphs.missing("𠮷林与𠮷田😀")).containsExactly("𠮷 (U+20BB7)", "😀 (U+1F600)");
  }

  @Test
  void whatCannotBeSeenIsNamedByItsNumber() {
    assertThat(glyphs.missing("山\u200b东\u0007")).containsExactly("? (U+200B)", "? (U+0007)");
  }

  @Test
  void ordinaryTextIsPrinted() {
    assertThat(glyphs.missing("二〇二六年：5 µm～10 µm，β 相；≥99.5 %（ZL202310123456.7）\n第二行\tdone"))
        .isEmpty();
    assertThat(glyphs.missing("")).isEmpty();
  }

  @Test
  void allCharactersOfGbkThatNamesAreMadeOfArePrinted() throws Exception {
    StringBuilder all = new StringBuilder();
    for (int high = 0xb0; high <= 0xf7; high++) {
      for (int low = 0xa1; low <= 0xfe; low++) {
        String character = new String(new byte[] {(byte) high, (byte) low}, "GBK");
        if (character.codePointAt(0) >= 0x4e00 && character.codePointAt(0) <= 0x9fff) {
          all.append(character);
        }
      }
    }
    assertThat(all).hasSizeGreaterThan(6_700);
    assertThat(glyphs.missing(all.toString())).isEmpty();
  }
}
