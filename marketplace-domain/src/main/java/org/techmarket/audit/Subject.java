package org.techmarket.audit;

/**
 * What something was done to; its entries are a chain of their own.
 *
 * @param type such as {@code RoadshowBooking}
 */
public record Subject(String type, long id) {

  @Override
  public String toString() {
    return type + " " + id;
  }
}
