package org.techmarket.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchTest {

  @Test
  void whatCannotBeReadAsksForNothing() {
    assertThat(Search.read(null, null)).isEqualTo(new Search(null, 1));
    assertThat(Search.read(" ", "no page").page()).isEqualTo(1);
    assertThat(Search.read("a", "-7").page()).isEqualTo(1);
    assertThat(Search.read("a", "999999999").page()).isBetween(1, 100_000);
  }

  @Test
  void theSignsOfPatternsStandForThemselves() {
    assertThat(new Search("9%_!", 1).pattern()).isEqualTo("%9!%!_!!%");
    assertThat(new Search(null, 1).pattern()).isEqualTo("%");
  }

  @Test
  void aPageBeginsAfterThoseBefore() {
    assertThat(new Search(null, 1).first()).isZero();
    assertThat(new Search(null, 3).first()).isEqualTo(100);
  }
}
