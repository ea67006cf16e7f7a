package org.techmarket.shared.web;

/**
 * A list on the rail.
 *
 * @param label the code of its text
 * @param area what the addresses of the list and of its things begin with
 */
public record RailEntry(String label, String url, String area) {

  /** A list whose things have its address in the singular. */
  public static RailEntry of(String label, String url) {
    return new RailEntry(label, url, url.substring(0, url.length() - 1));
  }

  /** The last word of its address, which tells it from the others. */
  public String key() {
    return url.substring(url.lastIndexOf('/') + 1);
  }
}
