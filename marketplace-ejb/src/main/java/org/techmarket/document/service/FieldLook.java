package org.techmarket.document.service;

import java.util.ArrayList;
import java.util.List;

/**
 * How labelled values are laid out; lengths in points.
 *
 * @param size of the values' characters; all else follows from it
 * @param isRuled whether a hairline closes each row
 */
public record FieldLook(float width, float labelWidth, float size, boolean isRuled) {

  private static final float SMALLEST = 6;
  private static final float GUTTER = 10;

  Style value() {
    return Style.regular(size, Style.INK);
  }

  Style label() {
    return Style.bold(size * 0.9f, Style.INK);
  }

  Style translation() {
    return new Style(
        Typeface.regular(), Math.max(SMALLEST, size * 0.66f), size * 0.9f, Style.MUTED);
  }

  float padding() {
    return size * 0.55f;
  }

  /** One field a row. */
  public List<Band> rows(List<Field> fields) {
    return fields.stream()
        .<Band>map(field -> new FieldBand(this, List.of(cell(field, width))))
        .toList();
  }

  /** Two neighbours a row where both are short. */
  public List<Band> pairs(List<Field> fields) {
    List<Band> bands = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      boolean isPair =
          i + 1 < fields.size() && isShort(fields.get(i)) && isShort(fields.get(i + 1));
      if (isPair) {
        bands.add(
            new FieldBand(
                this, List.of(cell(fields.get(i), width / 2), cell(fields.get(i + 1), width / 2))));
        i++;
      } else {
        bands.add(new FieldBand(this, List.of(cell(fields.get(i), width))));
      }
    }
    return bands;
  }

  private boolean isShort(Field field) {
    return cell(field, width / 2).value().size() <= 1;
  }

  private FieldBand.Cell cell(Field field, float cellWidth) {
    Style style = field.strong() ? Style.bold(size, Style.INK) : value();
    return new FieldBand.Cell(
        cellWidth,
        label().lines(field.label(), labelWidth - GUTTER),
        translation().lines(field.translation(), labelWidth - GUTTER),
        style.lines(field.value(), cellWidth - labelWidth - GUTTER),
        style);
  }
}
