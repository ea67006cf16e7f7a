package org.techmarket.micro.race;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.techmarket.micro.Market;
import org.techmarket.micro.OneJar;
import org.techmarket.micro.RegistrationDesk;

/**
 * The market dies while certificates are being issued, between a number and its certificate. A run
 * counts only if at least twenty were answered and at least twenty requests were open.
 */
class CertificateKillIT {

  private static final int CASES = 100;

  private static OneJar jar;
  private static Market market;
  private static RegistrationDesk desk;

  @BeforeAll
  static void open() throws Exception {
    jar = OneJar.start(Market.WITHOUT_TIMERS);
    market = Market.on(jar);
    desk = RegistrationDesk.open(market, "07");
  }

  @AfterAll
  static void close() {
    market.close();
  }

  @Test
  void afterAPowerCutNoNumberIsMissingAndEveryNumberHasItsCertificate() throws Exception {
    Reviewers reviewers = dieWhileIssuing();
    assertThat(reviewers.issued()).hasSizeGreaterThanOrEqualTo(KillIT.ENOUGH);
    assertThat(reviewers.cutOff()).isGreaterThanOrEqualTo(KillIT.ENOUGH);
    assertThat(reviewers.issued()).allSatisfy(CertificateKillIT::assertThatItIsThere);
    assertThatNumbersHaveNoGap();
    assertThat(RegistrationDesk.issue(desk.reviewer(), desk.ready()).status()).isEqualTo(200);
    assertThatNumbersHaveNoGap();
  }

  private static Reviewers dieWhileIssuing() throws Exception {
    List<JsonNode> ready = IntStream.range(0, CASES).mapToObj(i -> desk.ready()).toList();
    Reviewers reviewers = Reviewers.start(desk, ready);
    while (!reviewers.isInTheMiddle() && !reviewers.isOver()) {
      Thread.onSpinWait();
    }
    jar.killAll();
    reviewers.end();
    jar.restart();
    return reviewers;
  }

  private static void assertThatItIsThere(JsonNode issued) {
    JsonNode found = desk.reviewer().get("/registrations/" + issued.get("id")).expect(200);
    JsonNode number = issued.get("standing").get("number");
    assertThat(found.get("standing").get("number")).isEqualTo(number);
    assertThat(desk.reviewer().get("/registrations/" + issued.get("id") + "/certificate").status())
        .isEqualTo(200);
  }

  /** The numbers of the certificates are 1 to n, and so many cases are registered. */
  private static void assertThatNumbersHaveNoGap() {
    List<String> numbers =
        market.sql().texts("select right(number, 6)::int::text from certificate order by number");
    assertThat(numbers)
        .isEqualTo(IntStream.rangeClosed(1, numbers.size()).mapToObj(String::valueOf).toList());
    assertThat(
            market.sql().texts("select number from registration_case where stage = 'REGISTERED'"))
        .containsExactlyInAnyOrderElementsOf(market.sql().texts("select number from certificate"));
  }
}
