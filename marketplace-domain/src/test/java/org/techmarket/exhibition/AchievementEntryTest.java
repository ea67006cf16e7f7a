package org.techmarket.exhibition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.techmarket.reference.IpRight;
import org.techmarket.reference.TechnologyField;
import org.techmarket.shared.Answers;
import org.techmarket.shared.Varied;

class AchievementEntryTest {

  @Test
  void aGoodEntryIsReadFieldByField() {
    AchievementEntry.Terms terms = AchievementFixture.entry().read();
    assertThat(terms.type()).isEqualTo(AchievementType.NEW_MATERIAL);
    assertThat(terms.field()).isEqualTo(TechnologyField.NEW_MATERIALS);
    assertThat(terms.trl()).isEqualTo(6);
    assertThat(terms.rights()).hasSize(2);
  }

  @Test
  void everyFaultIsNamedAtOnce() {
    AchievementEntry entry =
        new AchievementEntry("abc", "X", "", "10", "short", List.of("1"), null);
    assertThat(Answers.faults(entry::read))
        .containsExactly(
            "name shared.tooShort",
            "type shared.notAChoice",
            "field shared.required",
            "trl shared.outOfRange",
            "summary shared.tooShort",
            "ipNumbers exhibition.notAnIpNumber");
  }

  @Test
  void aRightWrittenTwiceCountsOnceAndEmptyLinesDoNotCount() {
    assertThat(rights(Arrays.asList("ZL201010000001.8", " ", null, "zl 2010100000018")))
        .containsExactly(IpRight.parse("ZL201010000001.8"));
    assertThat(rights(null)).isEmpty();
  }

  @Test
  void thereAreAtMostTwentyRights() {
    assertThat(rights(Collections.nCopies(20, "2021SR1234567"))).hasSize(1);
    AchievementEntry tooMany = withRights(Collections.nCopies(21, "2021SR1234567"));
    assertThat(Answers.faults(tooMany::read)).containsExactly("ipNumbers exhibition.tooManyRights");
  }

  private static List<IpRight> rights(List<String> numbers) {
    return withRights(numbers).read().rights();
  }

  private static AchievementEntry withRights(List<String> numbers) {
    return Varied.with(AchievementFixture.entry(), "ipNumbers", numbers);
  }
}
