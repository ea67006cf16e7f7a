package org.techmarket.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchTest {

  @Test
  void whatCannotBeReadAsksForNothing() {
    assertThat(Search.read(null, null, null)).isEqualTo(new Search(null, null, 1));
    assertThat(Search.read(" ", null, "no page").page()).isEqualTo(1);
    assertThat(Search.read("a", null, "-7").page()).isEqualTo(1);
    assertThat(Search.read("a", null, "999999999").page()).isBetween(1, 100_000);
    assertThat(Search.read(null, "NO_STAGE", null).stage(YesNo.class)).isNull();
  }

  @Test
  void aStageIsLookedForByItsName() {
    assertThat(Search.read(null, " YES ", null).stage(YesNo.class)).isEqualTo(YesNo.YES);
  }

  @Test
  void theSignsOfPatternsStandForThemselves() {
    assertThat(new Search("9%_!", null, 1).pattern()).isEqualTo("%9!%!_!!%");
    assertThat(new Search(null, null, 1).pattern()).isEqualTo("%");
  }

  @Test
  void nothingTakesOnePage() {
    assertThat(Slice.pages(0, 50)).isEqualTo(1);
    assertThat(Slice.pages(50, 50)).isEqualTo(1);
    assertThat(Slice.pages(51, 50)).isEqualTo(2);
  }
}
