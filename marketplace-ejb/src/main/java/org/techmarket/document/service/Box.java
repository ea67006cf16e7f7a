package org.techmarket.document.service;

/** A rectangle of a page, in points from its lower left corner. */
public record Box(float left, float bottom, float width, float height) {

  public float right() {
    return left + width;
  }

  public float top() {
    return bottom + height;
  }
}
