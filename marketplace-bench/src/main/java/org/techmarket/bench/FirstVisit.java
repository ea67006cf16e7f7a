package org.techmarket.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a browser that comes for the first time fetches to show a page. */
final class FirstVisit {

  private static final Pattern PART =
      Pattern.compile("<(?:link|script|img)[^>]+(?:href|src)=\"([^\"]+)\"");

  private final URI base;

  FirstVisit(URI base) {
    this.base = base;
  }

  Table table(String page) throws IOException {
    Table table = new Table("first visit of " + page, "bytes sent", "encoding", "may be kept");
    long bytes = 0;
    List<String> parts = new ArrayList<>(List.of(page));
    try (Wire wire = new Wire(base)) {
      for (int i = 0; i < parts.size(); i++) {
        Wire.Answer answer = wire.get(parts.get(i), "Accept-Encoding: gzip, deflate, br");
        if (i == 0) {
          parts.addAll(linked(plain(page)));
        }
        bytes += answer.body().length;
        table.row(
            parts.get(i).replaceAll(".*/|\\.xhtml.*", "").replaceFirst("^$", page),
            "%,d".formatted(answer.body().length),
            answer.headers().getOrDefault("content-encoding", "none"),
            answer
                .headers()
                .getOrDefault("cache-control", answer.headers().getOrDefault("expires", "–")));
      }
    }
    return table.row("all: %d requests".formatted(parts.size()), "%,d".formatted(bytes), "", "");
  }

  private String plain(String page) throws IOException {
    try (Wire wire = new Wire(base)) {
      return new String(wire.get(page).body(), StandardCharsets.UTF_8);
    }
  }

  private static List<String> linked(String html) {
    return PART.matcher(html)
        .results()
        .map(part -> part.group(1).replace("&amp;", "&"))
        .distinct()
        .toList();
  }
}
