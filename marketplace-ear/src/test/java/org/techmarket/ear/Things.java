package org.techmarket.ear;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;

/** What there is when the tests in the container begin; it travels with them as a file. */
record Things(Properties names) {

  static final String FILE = "things.properties";

  static Things read() {
    Properties names = new Properties();
    try (InputStream file = Things.class.getResourceAsStream("/" + FILE)) {
      names.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Things(names);
  }

  /** The account that has a role. */
  String login(String role) {
    return names.getProperty(role);
  }

  /** The number of a roadshow the first slot of which is taken. */
  String roadshow() {
    return names.getProperty("roadshow");
  }

  /** Keys of three published achievements. */
  List<String> achievements() {
    return List.of(names.getProperty("achievements").split(","));
  }

  /** A case that waits for the reviewer, the first of its point. */
  long caseId() {
    return Long.parseLong(names.getProperty("case"));
  }

  String pointNumber() {
    return names.getProperty("point");
  }
}
