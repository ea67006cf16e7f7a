package org.techmarket.shared.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/** Where another page of the list that is shown stands. */
public final class OtherPage {

  private OtherPage() {}

  /** The address of a page, from 1; what is looked for stays in it. */
  public static String of(int page) {
    Stream<String> lookedFor =
        Faces.getRequestParameterMap().entrySet().stream()
            .filter(parameter -> !parameter.getKey().equals("page"))
            .map(parameter -> encoded(parameter) + "&");
    return lookedFor.collect(Collectors.joining("", "?", "page=" + page));
  }

  private static String encoded(Map.Entry<String, String> parameter) {
    return URLEncoder.encode(parameter.getKey(), StandardCharsets.UTF_8)
        + "="
        + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8);
  }
}
