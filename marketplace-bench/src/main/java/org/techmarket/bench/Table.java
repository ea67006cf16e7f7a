package org.techmarket.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table for the reader of a terminal and of Markdown. */
final class Table {

  private final List<String> lines = new ArrayList<>();

  Table(String... heads) {
    row((Object[]) heads);
    lines.add("|---".repeat(heads.length) + "|");
  }

  Table row(Object... cells) {
    StringBuilder line = new StringBuilder();
    for (Object cell : cells) {
      line.append("| ").append(text(cell)).append(' ');
    }
    lines.add(line.append('|').toString());
    return this;
  }

  /** A rate and the times below which half, 95 and 99 of a hundred answers stay. */
  Table row(String what, Measured measured) {
    return row(
        what, measured.perSecond(), measured.millis(50), measured.millis(95), measured.millis(99));
  }

  /** As much of a figure as means something. */
  private static String text(Object cell) {
    if (!(cell instanceof Double number)) {
      return String.valueOf(cell);
    }
    String form = number >= 100 ? "%,.0f" : number >= 10 ? "%.1f" : "%.2f";
    return String.format(Locale.ROOT, form, number);
  }

  @Override
  public String toString() {
    return String.join("\n", lines) + "\n";
  }
}
