package org.techmarket.document.service;

import java.util.List;

/** A strip of a page that is laid out already and goes where there is room for it. */
public interface Band {

  float height();

  /** The room it wants, with what has to follow it on the same page. */
  default float wanted() {
    return height();
  }

  /**
   * Cuts it into a part that fits into the room and the rest; itself alone when it had better stay
   * whole.
   */
  default List<Band> cut(float room) {
    return List.of(this);
  }

  /**
   * Draws it below {@code top}.
   *
   * @param table the table it belongs to
   * @return the table that what follows belongs to
   */
  Tag draw(Paper paper, Tag table, float left, float top);
}
