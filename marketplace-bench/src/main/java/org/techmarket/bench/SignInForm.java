package org.techmarket.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.techmarket.micro.WebForm;

/** The form by which people sign in; it is the same for everybody, for the views keep no state. */
final class SignInForm {

  private static final int SEE_OTHER = 302;

  private final URI base;
  private final WebForm form;

  SignInForm(URI base) throws IOException {
    this.base = base;
    try (Wire wire = new Wire(base)) {
      this.form = WebForm.with("sign-in-submit", text(wire.get("/identity/sign-in")));
    }
  }

  /** Signs in, and gives the cookie of the session. */
  String sent(Wire wire, String login, String password) throws IOException {
    String body =
        form.filled(Map.of("login", login, "password", password)).fields().entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue().get(0)))
            .collect(Collectors.joining("&"));
    Wire.Answer answer =
        wire.post(
            form.action(),
            body,
            "Content-Type: application/x-www-form-urlencoded",
            "Origin: " + base.toString().replaceAll("/$", ""));
    if (answer.status() != SEE_OTHER) {
      throw new IllegalStateException("Not signed in: " + answer.status());
    }
    return answer.headers().get("set-cookie").split(";")[0];
  }

  private static String text(Wire.Answer answer) throws IOException {
    if (!"gzip".equals(answer.headers().get("content-encoding"))) {
      return new String(answer.body(), StandardCharsets.UTF_8);
    }
    try (var in = new GZIPInputStream(new java.io.ByteArrayInputStream(answer.body()))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
