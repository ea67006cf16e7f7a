package org.techmarket.micro.access;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.UUID;
import org.techmarket.micro.Api;
import org.techmarket.micro.Market;
import org.techmarket.micro.Reply;
import org.techmarket.micro.Visitor;

/**
 * Somebody with a browser and a program, both signed in or neither.
 *
 * @param who what they are called where something is reported
 * @param address from where look-ups are counted
 */
record Person(String who, URI base, Visitor visitor, Api api, String address) {

  /** Sent without the session, which is needed on. */
  private static final String SIGN_OUT = "/sign-out";

  static Person nobody(Market market, String address) {
    URI base = market.server().base();
    return new Person("nobody", base, new Visitor(base, address), market.nobody(), address);
  }

  static Person of(String who, Market market, Api api, String address) {
    URI base = market.server().base();
    Visitor visitor = new Visitor(base, address);
    return new Person(
        who, base, visitor.signedIn(market.loginOf(api), Market.PASSWORD), api, address);
  }

  /** What the one is answered who asks for a row, on the thing of these facts. */
  Reply ask(AccessRow row, Map<String, String> facts) {
    String path = row.path(facts);
    if (row.verb().equals("GET")) {
      return row.isOfPrograms() ? Api.send(program(path).GET()) : visitor.get(path);
    }
    String body = Bodies.of(row, facts);
    if (row.verb().equals("DELETE")) {
      return Api.send(program(path).DELETE());
    }
    if (row.isOfPrograms()) {
      HttpRequest.Builder request = program(path);
      request.header("Idempotency-Key", UUID.randomUUID().toString());
      return Api.send(request.method(row.verb(), BodyPublishers.ofString(body)));
    }
    HttpRequest.Builder request =
        HttpRequest.newBuilder(base.resolve(path)).header("Origin", base.toString());
    Visitor browser = path.equals(SIGN_OUT) ? new Visitor(base, address) : visitor;
    return browser.send(request.method(row.verb(), BodyPublishers.ofString(body)));
  }

  /** Opens an address that a browser would tidy up first. */
  Reply openAsWritten(String path) {
    return visitor.send(HttpRequest.newBuilder(URI.create(base + path)));
  }

  private HttpRequest.Builder program(String path) {
    return api.request(path.replace("/api/v1", "")).header("X-Forwarded-For", address);
  }
}
