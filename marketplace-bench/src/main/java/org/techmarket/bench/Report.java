package org.techmarket.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page that is read; what is measured stands in it between two marks of its part. */
record Report(Path page, String loadBefore) {

  private static final String MARKS = "(?s)(<!-- %1$s -->\n).*?(<!-- /%1$s -->)";

  /** Puts the tables of a part in the place of those of an earlier run. */
  void put(String part, String tables) throws IOException {
    String said = head(part) + "\n\n" + tables;
    String before = Files.readString(page);
    Matcher place = Pattern.compile(MARKS.formatted(part)).matcher(before);
    if (!place.find()) {
      throw new IllegalStateException("%s has no place for %s".formatted(page, part));
    }
    Files.writeString(page, place.replaceFirst("$1" + Matcher.quoteReplacement(said) + "$2"));
  }

  private String head(String part) throws IOException {
    Runtime.Version java = Runtime.version();
    return "*`bin/bench %s` on %s: %s, %d cores, %s; load before the start %s; JDK %s with `%s`.*"
        .formatted(
            part,
            LocalDate.now(),
            Machine.processor(),
            Runtime.getRuntime().availableProcessors(),
            Machine.memory(),
            loadBefore,
            java,
            System.getProperty("marketplace.java.opts"));
  }
}
