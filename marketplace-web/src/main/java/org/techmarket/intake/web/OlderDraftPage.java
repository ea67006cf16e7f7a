package org.techmarket.intake.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What a person may do about a draft that is older than the thing it is about: look at what stands
 * now and go on from there, or go on with what they typed, knowing that it has changed.
 */
@Named
@RequestScoped
public class OlderDraftPage {

  static final String NOW = "now";
  static final String SEEN = "seen";

  @Inject private FormMemory memory;
  @Inject private HttpServletRequest request;

  public boolean isOlder() {
    return memory.standing() != null;
  }

  /** Where what stands now is shown; the draft is kept until something is typed there. */
  public String getNow() {
    return address(NOW + "=true");
  }

  /** Where the draft is laid over what stands now, unless it changes again before. */
  public String getMine() {
    return address(SEEN + "=" + memory.standing());
  }

  private String address(String decided) {
    String query = request.getQueryString() == null ? "" : request.getQueryString();
    return Arrays.stream(query.split("&"))
        .filter(part -> !part.isEmpty() && !part.matches("(" + NOW + "|" + SEEN + ")=.*"))
        .map(part -> part + "&")
        .collect(Collectors.joining("", request.getRequestURI() + "?", decided));
  }
}
