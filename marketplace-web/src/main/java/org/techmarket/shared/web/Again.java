package org.techmarket.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What was asked in vain, so that it can be asked once more as it was.
 *
 * @param form whether a form was sent; else a page was opened
 * @param fields what the form held; nothing when there was a password in it, which no page repeats
 */
public record Again(String address, boolean form, List<Field> fields) {

  static Again of(String path, HttpServletRequest request) {
    String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    boolean form = request.getMethod().equals("POST");
    Map<String, String[]> sent = form ? request.getParameterMap() : Map.of();
    boolean secret = sent.keySet().stream().anyMatch(Forms::isPassword);
    return new Again(
        path + query,
        form,
        secret ? List.of() : sent.entrySet().stream().flatMap(Again::fields).toList());
  }

  /** What stands in the address comes with every sending, and would be there twice. */
  private static Stream<Field> fields(Map.Entry<String, String[]> sent) {
    return Arrays.stream(sent.getValue()).distinct().map(text -> new Field(sent.getKey(), text));
  }

  /** One field, or one value of several. */
  public record Field(String name, String text) {}
}
