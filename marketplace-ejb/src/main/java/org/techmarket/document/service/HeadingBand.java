package org.techmarket.document.service;

/** The heading of a section; a table begins below it. */
public record HeadingBand(String title, String translation, float width) implements Band {

  private static final Style TITLE = Style.bold(11, Style.INK);
  private static final Style TRANSLATION = Style.regular(8, Style.MUTED);
  private static final float HEIGHT = 34;
  private static final float BASELINE = 25;
  private static final float COMPANY = 40;

  @Override
  public float height() {
    return HEIGHT;
  }

  @Override
  public float wanted() {
    return HEIGHT + COMPANY;
  }

  @Override
  public Tag draw(Paper paper, Tag table, float left, float top) {
    Tag heading = paper.root().child("H2");
    float beside = left + TITLE.width(title) + 8;
    paper.text(heading.child("Span"), TITLE, title, left, top - BASELINE);
    paper.text(heading.child("Span").in("en"), TRANSLATION, translation, beside, top - BASELINE);
    paper.line(left, top - HEIGHT, left + width, top - HEIGHT, 0.9f, Style.SEAL);
    return paper.root().child("Table");
  }
}
