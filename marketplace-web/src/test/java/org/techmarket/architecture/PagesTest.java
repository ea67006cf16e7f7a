package org.techmarket.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every page keeps to. */
class PagesTest {

  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Pattern POSTING =
      Pattern.compile("<(o:form|h:(?:command|input|select)\\w+)\\b[^>]*>");

  /** Pages keep no state, so a name that Faces makes up may be another when the form comes back. */
  @Test
  void whatIsPostedHasANameOfItsOwn() throws IOException {
    List<String> nameless = new ArrayList<>();
    for (Path page : pages()) {
      Matcher tags = POSTING.matcher(Files.readString(page));
      while (tags.find()) {
        if (!tags.group().matches("(?s).*\\sid=\".*")) {
          nameless.add(PAGES.relativize(page) + ": " + tags.group(1));
        }
      }
    }
    assertThat(nameless).isEmpty();
  }

  @Test
  void noPageIsLongerThanTwoHundredLines() throws IOException {
    for (Path page : pages()) {
      assertThat(Files.readAllLines(page)).as(page.toString()).hasSizeLessThanOrEqualTo(200);
    }
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(PAGES)) {
      return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
    }
  }
}
