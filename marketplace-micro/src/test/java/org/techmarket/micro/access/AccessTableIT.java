package org.techmarket.micro.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.techmarket.micro.Market;
import org.techmarket.micro.Reply;

/** Walks {@code docs/access.md}: every page and endpoint, as everybody. */
class AccessTableIT {

  private static final String POLICY =
      "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
  private static final Pattern OF_THE_SERVER = Pattern.compile("^GET /(openapi|health|metrics)");
  private static final Pattern INLINE =
      Pattern.compile(
          "<script(?![^>]* src=)|<style|<[a-z]\\w* [^>]*(?<=\\s)(on[a-z]+|style)=\"|javascript:");

  private static Market market;
  private static Cast cast;
  private static List<AccessRow> rows;
  private static List<String> before;
  private static Walk walk;

  @BeforeAll
  static void open() throws Exception {
    market = Market.shared();
    Stock stock = new Stock(market);
    rows = AccessTable.rows();
    rows.forEach(row -> stock.facts(row.on()));
    cast = Cast.of(market, stock);
    before = market.sql().everything();
    walk = new Walk(rows, stock, cast);
  }

  @Test
  void everybodyIsAnsweredAsTheTableSaysAndNothingChanges() {
    assertThat(walk.answered().filter(row -> !rows.contains(row)).map(AccessRow::toString))
        .as("rows that must be otherwise")
        .isEmpty();
    assertThat(market.sql().everything()).isEqualTo(before);
  }

  /** Whatever works leads away from the form; what does not shows it again, or a page of ours. */
  @Test
  void whoIsNotShownAButtonPressesItInVain() {
    assertThat(walk.pressedInVain())
        .hasSizeGreaterThan(500)
        .noneMatch(pressed -> pressed.endsWith(Sign.LED_AWAY));
    assertThat(market.sql().everything()).isEqualTo(before);
  }

  /** What the server answers before any code of ours is asked leads away or is no page. */
  @Test
  void everyAnswerSaysWhatBrowsersMayDoWithIt() {
    Map<String, Reply> answers = walk.answers();
    answers.values().removeIf(reply -> reply.status() == 302);
    answers.keySet().removeIf(OF_THE_SERVER.asPredicate());
    assertThat(answers).hasSizeGreaterThan(1000);
    answers
        .values()
        .removeIf(
            reply ->
                reply.header("Content-Security-Policy").equals(POLICY)
                    && reply.header("X-Content-Type-Options").equals("nosniff")
                    && reply.header("Referrer-Policy").equals("same-origin"));
    assertThat(answers.keySet()).as("says nothing, or something else").isEmpty();
  }

  @Test
  void noPageBringsScriptOrStyleInItself() {
    Map<String, Reply> answers = walk.answers();
    answers.values().removeIf(reply -> !INLINE.matcher(reply.text()).find());
    assertThat(answers.keySet()).isEmpty();
  }

  /** The server takes many spellings for one address; whoever guards it must do so, too. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/workbench/audit//entries",
        "//workbench/audit/entries",
        "/workbench/./audit/entries",
        "/workbench/queue/../audit/entries",
        "/identity/../workbench/audit/entries",
        "/workbench;a=b/audit/entries",
        "/workbench/audit/entries;a=b",
        "/workbench/audit/entries.xhtml;a=b",
        "/Workbench/audit/entries",
        "/workbench/audit/entries.XHTML",
        "/%77orkbench/audit/entries",
        "/workbench%2Faudit%2Fentries",
        "/workbench/audit/entries/",
        "/jakarta.faces.resource/../workbench/audit/entries",
        "/jakarta.faces.resource/..;/workbench/audit/entries",
        "/api/../workbench/audit/entries",
        "/api/v1/../../workbench/audit/entries",
        "/verify/../workbench/audit/entries"
      })
  void noSpellingOfAnAddressOpensIt(String address) {
    for (Column column : List.of(Column.NOBODY, Column.USER)) {
      Reply reply = cast.of(column).get(0).openAsWritten(address);
      assertThat(reply.status()).as(column.head()).isIn(301, 302, 400, 403, 404);
    }
  }

  @Test
  void theTableHasAColumnForEachRole() throws IOException {
    assertThat(AccessTable.heads()).containsExactly(AccessTable.head());
  }
}
