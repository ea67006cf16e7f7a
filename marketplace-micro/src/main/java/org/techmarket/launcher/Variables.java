package org.techmarket.launcher;

import java.util.Locale;
import java.util.Optional;

/** Looks a setting up by the name of its environment variable. */
@FunctionalInterface
interface Variables {

  Optional<String> get(String name);

  /** A system property wins: {@code -Dmarketplace.port} over {@code MARKETPLACE_PORT}. */
  static Variables ofThisProcess() {
    return name -> {
      String property = System.getProperty(name.toLowerCase(Locale.ROOT).replace('_', '.'));
      return Optional.ofNullable(property == null ? System.getenv(name) : property)
          .filter(value -> !value.isBlank());
    };
  }
}
