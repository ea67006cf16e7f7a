package org.techmarket.micro.bad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.techmarket.micro.Market;
import org.techmarket.micro.OpenApi;
import org.techmarket.micro.Reply;

/** Walks the table of bad input; it stands in {@code src/test/resources/bad-input.csv}. */
class BadInputIT {

  private static Market market;
  private static Things things;

  @BeforeAll
  static void open() throws Exception {
    market = Market.shared();
    things = new Things(market);
  }

  @ParameterizedTest
  @MethodSource
  void rows(Row row) {
    Request request = new Request(row, things);
    List<String> before = market.sql().everything();
    Reply reply = request.send();
    assertThat(reply.text())
        .doesNotContain("Exception", "\tat ", "org.techmarket.", "Payara", "org.hibernate", "SQL");
    assertThat(reply.status()).as(reply.text()).isEqualTo(row.status());
    if (row.isAccepted()) {
      assertThat(reply.text()).contains(row.code());
      return;
    }
    assertRefused(row, reply);
    assertThat(market.sql().everything()).isEqualTo(before);
  }

  static Stream<Row> rows() throws Exception {
    return Row.read("bad-input.csv", OpenApi.of(Market.shared()).operations()).stream();
  }

  @Test
  void everyOperationHasItsRows() {
    Set<String> operations = OpenApi.of(market).operations();
    Set<String> walked =
        Row.read("bad-input.csv", Set.of()).stream()
            .map(Row::operation)
            .collect(Collectors.toSet());
    assertThat(walked).isEqualTo(operations);
  }

  /** A row or two would do for the test above; these are the faults nothing may be without. */
  @Test
  void everyFieldOfANewThingAndEveryStepHasItsRows() {
    Row.read("bad-input.csv", Set.of()).stream()
        .collect(Collectors.groupingBy(Row::operation))
        .forEach(
            (operation, rows) -> {
              List<String> walked = rows.stream().map(Row::field).toList();
              assertThat(walked)
                  .as(operation)
                  .containsAll(new Request(rows.get(0), things).needs());
              if (operation.contains("/{id}")) {
                assertThat(walked).as(operation).containsAnyOf("{id}", "(owner)");
              }
            });
  }

  private static void assertRefused(Row row, Reply reply) {
    boolean named = row.status() == 422;
    reply.refused(row.status(), named ? "shared.invalid" : row.code());
    assertThat(reply.json().get("detail").asText()).isNotBlank();
    if (named) {
      assertThat(reply.violations())
          .containsExactly(row.field().replace("?", "") + " " + row.code());
      assertThat(reply.json().at("/violations/0/message").asText()).matches(".*[ \\p{IsHan}].*");
    }
    if (row.status() == 401) {
      assertThat(reply.header("WWW-Authenticate")).startsWith("Bearer");
    }
  }
}
