package org.techmarket.micro.bad;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.techmarket.micro.Market;

/** What the server itself refuses, before any code of ours: it tells nothing about itself. */
class ServerErrorsIT {

  private static Market market;

  @BeforeAll
  static void open() throws Exception {
    market = Market.shared();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what | first line | header | status
          an unknown page | GET /nowhere HTTP/1.1 | Accept: */* | 404
          an unknown path of the API | GET /api/v1/nowhere HTTP/1.1 | Accept: */* | 404
          the API itself | GET /api/v1 HTTP/1.1 | Accept: */* | 404
          a page that is not for browsers | GET /WEB-INF/web.xml HTTP/1.1 | Accept: */* | 404
          the error page itself | GET /error HTTP/1.1 | Accept: */* | 404
          a bad encoding in a path | GET /%zz HTTP/1.1 | Accept: */* | 200 400 404
          a bad encoding in a query | GET /api/v1/achievements?q=%zz HTTP/1.1 | Accept: */* | 200
          a bad encoding in the query of a page | GET /exhibition/achievements?q=%zz HTTP/1.1 | Accept: */* | 200
          NUL in a path | GET /api/v1/achievements/%00 HTTP/1.1 | Accept: */* | 400
          a step up | GET /../../etc/passwd HTTP/1.1 | Accept: */* | 400
          a URI of ten thousand | GET /{a*10000} HTTP/1.1 | Accept: */* | 400 414
          a header of ten thousand | GET / HTTP/1.1 | X-Much: {a*10000} | 400
          a method nobody knows | BREW /api/v1/halls HTTP/1.1 | Accept: */* | 405
          TRACE | TRACE / HTTP/1.1 | Accept: */* | 405
          PUT on a page | PUT /roadshow/roadshows HTTP/1.1 | Content-Length: 0 | 405
          DELETE on a page | DELETE / HTTP/1.1 | Accept: */* | 405
          another host | GET /workbench/queue HTTP/1.1 | Host: evil.example | 302
          a folder of another host | GET /workbench HTTP/1.1 | Host: evil.example | 301
          the other language of another host | GET /language?to=en HTTP/1.1 | Host: evil.example | 302
          signing out of another host | POST /sign-out HTTP/1.1 | Host: evil.example;; Content-Length: 0 | 302
          a form from elsewhere | POST /identity/sign-in HTTP/1.1 | Origin: https://evil.example | 403
          60 MB for a page | POST /identity/sign-in HTTP/1.1 | Content-Type: application/x-www-form-urlencoded;; Content-Length: 62914560 | 413
          no HTTP at all | HELLO | Accept: */* | 400
          """)
  void tellNothing(String what, String line, String header, String status) {
    String request =
        "%s\r\n%s%s\r\nConnection: close\r\n\r\n".formatted(line, host(header), header);
    String answer = Raw.send(market.server().base(), many(request));
    assertThat(answer).as(what).startsWith("HTTP/1.1 ");
    assertThat(answer.substring(9, 12)).as(what + " " + answer).isIn((Object[]) status.split(" "));
    assertThat(answer).as(what).doesNotContain("evil.example");
    String body = answer.substring(answer.indexOf("\r\n\r\n") + 4);
    assertThat(body)
        .as(what)
        .doesNotContain("Payara", "GlassFish", "Grizzly", "Exception", "\tat ", "org.techmarket");
  }

  private static String host(String header) {
    return header.startsWith("Host:") ? "" : "Host: localhost\r\n";
  }

  private static String many(String request) {
    return request.replace("{a*10000}", "a".repeat(10_000)).replace(";; ", "\r\n");
  }
}
