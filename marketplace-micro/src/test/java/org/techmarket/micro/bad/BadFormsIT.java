package org.techmarket.micro.bad;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.techmarket.micro.Api;
import org.techmarket.micro.Market;
import org.techmarket.micro.Reply;
import org.techmarket.micro.RunningMarketplace;
import org.techmarket.micro.Visitor;
import org.techmarket.micro.WebForm;

/** Walks the table of bad input on pages; it stands in {@code bad-forms.csv}. */
class BadFormsIT {

  private static final String STACK = "(?s).*(Exception|\\tat |org\\.techmarket\\.|Payara Micro).*";

  private static Market market;
  private static Things things;
  private static final Map<String, Visitor> PEOPLE = new HashMap<>();

  @BeforeAll
  static void open() throws Exception {
    market = Market.shared();
    things = new Things(market);
    // Who has published nothing is shown no form to book with.
    things.get("published achievement");
  }

  @ParameterizedTest
  @MethodSource
  void rows(Row row) throws JsonProcessingException {
    String typed = typed(row);
    Visitor visitor = PEOPLE.computeIfAbsent(row.by(), BadFormsIT::signedIn);
    String path = Form.path(row, things);
    Reply page = visitor.get(path);
    assertThat(page.text()).doesNotMatch(STACK);
    if (row.code().equals("page")) {
      assertOurPage(page, row.status());
      return;
    }
    WebForm form = Form.filled(row, things, typed, page.text());
    List<String> before = market.sql().everything();
    Reply reply = visitor.send(form);
    assertThat(reply.status()).as(reply.text()).isEqualTo(row.status());
    if (row.status() == 302) {
      assertShown(visitor.get(reply.header("Location")), typed);
      return;
    }
    assertRefused(row, reply.text(), typed);
    assertThat(market.sql().everything()).isEqualTo(before);
  }

  static Stream<Row> rows() {
    return Row.read("bad-forms.csv", Set.of()).stream();
  }

  /** The page of the first administrator opens only while there is no account at all. */
  @Test
  void everyPageWithAFormHasItsRows() throws IOException {
    Set<String> walked =
        Row.read("bad-forms.csv", Set.of()).stream()
            .map(row -> row.operation().split("[ ?]")[0])
            .collect(Collectors.toSet());
    walked.add("/identity/first-administrator");
    assertThat(walked).containsAll(FormPages.addresses());
  }

  @Test
  void aFormSentTwiceIsDoneOnce() {
    Visitor admin = PEOPLE.computeIfAbsent("admin", BadFormsIT::signedIn);
    Row row =
        new Row(
            "/workbench/identity/organisation-entry save", "admin", "-", "name", "", "", 302, "");
    WebForm form = Form.filled(row, things, "两次研究院", admin.get(Form.path(row, things)).text());
    assertThat(admin.send(form).status()).isEqualTo(302);
    assertThat(admin.send(form).status()).isEqualTo(302);
    assertThat(market.sql().number("select count(*) from organisation where name = '两次研究院'"))
        .isEqualTo(1);
  }

  private static void assertRefused(Row row, String page, String typed) {
    assertThat(page).doesNotMatch(STACK);
    assertThat(page).contains("data-test=\"errors\"");
    if (row.code().contains("beside")) {
      assertThat(page)
          .containsPattern(
              "<span (id=\"(\\w+:)?" + row.field() + "-error\" )?class=\"error\">[^<]+");
    }
    if (row.code().contains("kept")) {
      assertThat(page).contains(escaped(typed));
    }
  }

  private static void assertShown(Reply page, String typed) {
    assertThat(page.status()).as(page.text()).isEqualTo(200);
    assertThat(page.text()).contains("data-test=\"notice\"").doesNotContain("<script>alert");
    if (typed.startsWith("<")) {
      assertThat(page.text()).contains("&lt;script&gt;alert");
    }
  }

  private static void assertOurPage(Reply page, int status) {
    assertThat(page.status()).isEqualTo(status);
    assertThat(page.text()).contains("data-test=\"failure\"");
  }

  /** The escapes of the table are those of JSON. */
  private static String typed(Row row) throws JsonProcessingException {
    String input = Input.of(row.input(), things).replace("\"", "\\\"");
    return Api.JSON.readValue('"' + input + '"', String.class);
  }

  private static String escaped(String text) {
    String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return Pattern.compile("\"").matcher(escaped).replaceAll("&quot;");
  }

  private static Visitor signedIn(String who) {
    Visitor visitor = new Visitor(market.server().base());
    if (who.equals("nobody")) {
      return visitor;
    }
    if (who.equals("admin")) {
      return visitor.signedIn(RunningMarketplace.ADMIN_LOGIN, RunningMarketplace.ADMIN_PASSWORD);
    }
    return visitor.signedIn(market.loginOf(things.by(who)), Market.PASSWORD);
  }
}
