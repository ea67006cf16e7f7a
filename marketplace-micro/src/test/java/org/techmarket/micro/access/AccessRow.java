package org.techmarket.micro.access;

import java.util.List;
import java.util.Map;

/**
 * One line of the access table.
 *
 * @param address of a page, or verb and address of what is none
 * @param on the thing it is about; empty when it is about none
 * @param cells what each column is answered
 */
record AccessRow(String address, String on, List<String> cells) {

  boolean isPage() {
    return address.startsWith("/");
  }

  boolean isOfPrograms() {
    return path().startsWith("/api/");
  }

  String verb() {
    return isPage() ? "GET" : address.split(" ")[0];
  }

  String path() {
    return address.substring(address.indexOf('/'));
  }

  /** Where the thing is. */
  String path(Map<String, String> facts) {
    String path = path();
    for (Map.Entry<String, String> fact : facts.entrySet()) {
      path = path.replace("{" + fact.getKey() + "}", fact.getValue());
    }
    return path;
  }

  /** The page under the name of its file, which the server gives out, too. */
  AccessRow asFile() {
    return isPage()
        ? new AccessRow(
            address.replaceFirst("^/$", "/index").replaceFirst("(\\?|$)", ".xhtml$1"), on, cells)
        : this;
  }

  AccessRow answered(List<String> answers) {
    return new AccessRow(address, on, answers);
  }

  /** As it stands in the table. */
  @Override
  public String toString() {
    return "| `%s` | %s | %s |".formatted(address, on, String.join(" | ", cells));
  }
}
