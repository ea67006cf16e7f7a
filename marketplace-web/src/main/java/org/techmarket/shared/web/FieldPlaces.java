package org.techmarket.shared.web;

/**
 * Where the fields of a page stand. A page whose fields are not all in sight puts its own into the
 * request, under the name of this interface.
 */
public interface FieldPlaces {

  /** What leads to a field. */
  default String link(String field) {
    return "#" + field;
  }

  /** How a field is called where its surroundings are not in sight. */
  default String named(String field, String label) {
    return label;
  }
}
