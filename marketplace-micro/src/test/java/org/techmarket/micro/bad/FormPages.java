package org.techmarket.micro.bad;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages from which something can be sent, found in their sources. */
final class FormPages {

  private static final Path PAGES = Path.of("../marketplace-web/src/main/webapp");
  private static final Pattern INCLUDED = Pattern.compile("<ui:include src=\"([^\"#]+)\"");

  private FormPages() {}

  /** The addresses of all pages with a form, in themselves or in a fragment of theirs. */
  static Set<String> addresses() throws IOException {
    try (Stream<Path> files = Files.walk(PAGES)) {
      return files
          .filter(file -> file.toString().endsWith(".xhtml"))
          .filter(file -> !file.startsWith(PAGES.resolve("WEB-INF")))
          .filter(FormPages::hasForm)
          .map(file -> "/" + PAGES.relativize(file).toString().replace(".xhtml", ""))
          .collect(Collectors.toSet());
    }
  }

  private static boolean hasForm(Path page) {
    String source = read(page);
    return source.contains("<o:form")
        || source.contains("<m:decision")
        || INCLUDED
            .matcher(source)
            .results()
            .map((MatchResult found) -> PAGES.resolve(found.group(1).substring(1)))
            .anyMatch(FormPages::hasForm);
  }

  private static String read(Path page) {
    try {
      return Files.readString(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
