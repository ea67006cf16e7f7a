package org.techmarket.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Compares what a stage allows with a table written by hand, over all pairs of stages. */
public final class StageTable {

  private StageTable() {}

  /**
   * Makes sure that exactly the listed steps are allowed.
   *
   * @param table a line a stage: {@code FROM -> TO, TO}; nothing after the arrow when it is final
   */
  public static <S extends Enum<S> & Stage<S>> void check(Class<S> stages, String table) {
    List<String> allowed = table.lines().flatMap(StageTable::steps).toList();
    assertThat(table.lines().map(line -> line.split(" ->")[0]))
        .as("every stage has a line")
        .containsExactly(
            Arrays.stream(stages.getEnumConstants()).map(Enum::name).toArray(String[]::new));
    Set<String> tried = new TreeSet<>();
    for (S from : stages.getEnumConstants()) {
      for (S to : stages.getEnumConstants()) {
        tried.add(from + " -> " + to);
        check(from, to, allowed.contains(from + " -> " + to));
      }
    }
    assertThat(tried).containsAll(allowed);
  }

  private static <S extends Enum<S> & Stage<S>> void check(S from, S to, boolean allowed) {
    if (allowed) {
      assertThat(from.to(to)).as("%s -> %s", from, to).isSameAs(to);
      assertThat(from.isFinal()).isFalse();
    } else {
      assertThatThrownBy(() -> from.to(to))
          .as("%s -> %s", from, to)
          .isInstanceOf(IllegalTransition.class);
    }
  }

  private static Stream<String> steps(String line) {
    String[] sides = line.split(" ->");
    return sides.length < 2
        ? Stream.empty()
        : Arrays.stream(sides[1].split(",")).map(to -> sides[0] + " -> " + to.strip());
  }
}
