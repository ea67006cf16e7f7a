package org.techmarket.document.service;

import java.util.List;
import java.util.stream.Stream;

/** Fields side by side, each a label with its translation below and the value beside it. */
record FieldBand(FieldLook look, List<Cell> cells) implements Band {

  /** A row this short is never cut. */
  private static final int FEW_LINES = 6;

  /** A field broken into lines. */
  record Cell(
      float width, List<String> label, List<String> translation, List<String> value, Style style) {

    private float height(FieldLook look) {
      float words =
          label.size() * look.label().leading() + translation.size() * look.translation().leading();
      return Math.max(words, value.size() * style.leading());
    }

    private Cell with(List<String> lines) {
      return new Cell(width, label, translation, lines, style);
    }
  }

  @Override
  public float height() {
    return 2 * look.padding()
        + (float) cells.stream().mapToDouble(cell -> cell.height(look)).max().orElse(0);
  }

  @Override
  public List<Band> cut(float room) {
    Cell cell = cells.get(0);
    int fitting = (int) ((room - 2 * look.padding()) / cell.style().leading());
    boolean isWorthIt =
        cells.size() == 1
            && cell.value().size() > FEW_LINES
            && fitting >= FEW_LINES / 2
            && fitting < cell.value().size();
    if (!isWorthIt) {
      return List.of(this);
    }
    return Stream.of(
            cell.value().subList(0, fitting), cell.value().subList(fitting, cell.value().size()))
        .<Band>map(lines -> new FieldBand(look, List.of(cell.with(lines))))
        .toList();
  }

  @Override
  public Tag draw(Paper paper, Tag table, float left, float top) {
    Tag row = table.child("TR");
    float x = left;
    for (Cell cell : cells) {
      draw(paper, row, cell, x, top - look.padding());
      x += cell.width();
    }
    float bottom = top - height();
    if (look.isRuled()) {
      paper.line(left, bottom, x, bottom, 0.4f, Style.LINE);
    }
    return table;
  }

  /** All first lines stand on one baseline. */
  private void draw(Paper paper, Tag row, Cell cell, float x, float top) {
    Tag head = row.child("TH");
    float baseline = top - look.value().size();
    baseline = lines(paper, head.child("P"), look.label(), cell.label(), x, baseline);
    baseline += look.label().leading() - look.translation().leading();
    lines(paper, head.child("P").in("en"), look.translation(), cell.translation(), x, baseline);
    Tag data = row.child("TD");
    float beside = x + look.labelWidth();
    lines(paper, data.child("P"), cell.style(), cell.value(), beside, top - look.value().size());
  }

  private static float lines(
      Paper paper, Tag tag, Style style, List<String> lines, float x, float baseline) {
    float y = baseline;
    for (String line : lines) {
      paper.text(tag, style, line, x, y);
      y -= style.leading();
    }
    return y;
  }
}
