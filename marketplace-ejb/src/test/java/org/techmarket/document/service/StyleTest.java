package org.techmarket.document.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StyleTest {

  private static final Style STYLE = Style.regular(10, Style.INK);

  @Test
  void noLineIsWiderThanAllowedAndNothingIsLost() {
    String text = "面向海洋工程装备的防腐涂层（2026 版）" + "A".repeat(60) + "，以及 solid-state batteries。";
    for (float width = 40; width < 300; width += 7) {
      List<String> lines = STYLE.lines(text, width);
      float most = width;
      assertThat(lines).allMatch(line -> STYLE.width(line) <= most);
      assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
    }
  }

  @Test
  void noLineBeginsWithAClosingMark() {
    String text = "甲，乙。丙；丁、戊）己》庚”辛：壬".repeat(9);
    for (float width = 31; width < 200; width += 3) {
      assertThat(STYLE.lines(text, width))
          .noneMatch(line -> "，。；、）》”：".contains(line.substring(0, 1)));
    }
  }

  @Test
  void anEnglishWordStaysWhole() {
    assertThat(STYLE.lines("registration of contracts", STYLE.width("registration o")))
        .containsExactly("registration", "of contracts");
  }

  @Test
  void aTabulatorIsABlank() {
    assertThat(STYLE.lines("\tone\ttwo", 100)).containsExactly("one two");
  }

  @Test
  void linesStayLinesAndAnEmptyTextIsNone() {
    assertThat(STYLE.lines("一\n\n二\n", 100)).containsExactly("一", "二");
    assertThat(STYLE.lines("", 100)).isEmpty();
  }
}
