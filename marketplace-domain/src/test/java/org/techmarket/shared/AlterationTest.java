package org.techmarket.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What differs between two states of a record is told by field, and nothing else. */
class AlterationTest {

  private static final Row FIRST = new Row("one", Money.of("10"));
  private static final Thing OLD =
      new Thing("Old", 5, Money.of("1200.50"), FIRST, List.of(FIRST), Map.of("a", 1L), "secret");

  private record Row(String name, Money price) {}

  private record Thing(
      String name,
      int level,
      Money price,
      Row main,
      List<Row> rows,
      Map<String, Long> files,
      @Unrecorded String phone) {}

  @Test
  void ofSomethingNewEveryFieldIsTold() {
    assertThat(Alteration.of(OLD).before()).isEmpty();
    assertThat(Alteration.of(OLD).after())
        .containsEntry("name", "Old")
        .containsEntry("level", "5")
        .containsEntry("price", "1200.50")
        .containsEntry("main.name", "one")
        .containsEntry("rows", "one 10.00")
        .containsEntry("files.a", "1")
        .containsEntry("phone", "***");
  }

  @Test
  void ofSomethingChangedOnlyWhatDiffersIsTold() {
    Thing now = new Thing("New", 5, null, FIRST, List.of(FIRST, FIRST), Map.of("a", 1L), "other");
    Alteration altered = Alteration.between(OLD, now);
    assertThat(altered.names()).containsExactly("name", "phone", "price", "rows");
    assertThat(altered.before()).containsEntry("price", "1200.50").containsEntry("phone", "***");
    assertThat(altered.after())
        .doesNotContainKey("price")
        .containsEntry("rows", "one 10.00\none 10.00")
        .containsEntry("phone", "***");
  }

  @Test
  void whatStaysTheSameIsNoAlteration() {
    assertThat(Alteration.between(OLD, OLD).isEmpty()).isTrue();
  }

  @Test
  void momentsAreToldAsTheyAreCounted() {
    record At(Instant at) {}
    assertThat(Alteration.of(new At(Instant.parse("2026-11-23T02:00:00.000001Z"))).after())
        .containsEntry("at", "2026-11-23T02:00:00.000001Z");
  }
}
