package org.techmarket.micro;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Somebody with a browser that does nothing by itself. */
public final class Visitor {

  private final URI base;
  private final String address;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager())
          .build();

  public Visitor(URI base) {
    this(base, null);
  }

  /** From an address of their own, as the proxy on this machine sends it on. */
  public Visitor(URI base, String address) {
    this.base = base;
    this.address = address;
  }

  /** Signs in with the form. */
  public Visitor signedIn(String login, String password) {
    WebForm form = WebForm.with("sign-in-submit", get("/identity/sign-in").text());
    Reply reply = send(form.filled(Map.of("login", login, "password", password)));
    if (reply.status() != 302) {
      throw new IllegalStateException("Not signed in: " + reply.text());
    }
    return this;
  }

  public Reply get(String path) {
    return send(HttpRequest.newBuilder(base.resolve(path)));
  }

  /** Reads what is no page, byte for byte. */
  public HttpResponse<byte[]> download(String path) {
    try {
      return http.send(
          HttpRequest.newBuilder(base.resolve(path)).build(), BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Presses the button of a form. */
  public Reply send(WebForm form) {
    if (form.method().equals("get")) {
      return get(form.action() + "?" + encoded(form.fields()));
    }
    HttpRequest.Builder request =
        HttpRequest.newBuilder(base.resolve(form.action()))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Origin", base.toString());
    return send(request.POST(BodyPublishers.ofString(encoded(form.fields()))));
  }

  /** Sends what no form of ours does. */
  public Reply send(HttpRequest.Builder request) {
    if (address != null) {
      request.header("X-Forwarded-For", address);
    }
    try {
      return Reply.of(http.send(request.build(), BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  public static String encoded(Map<String, List<String>> fields) {
    return fields.entrySet().stream()
        .flatMap(field -> field.getValue().stream().map(v -> field.getKey() + "=" + encoded(v)))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
