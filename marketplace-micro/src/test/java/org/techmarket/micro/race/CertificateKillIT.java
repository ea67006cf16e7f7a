package org.techmarket.micro.race;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.techmarket.micro.Market;
import org.techmarket.micro.OneJar;
import org.techmarket.micro.RegistrationDesk;
import org.techmarket.micro.Reply;

/**
 * The market dies while certificates are being issued, between a number and its certificate. A run
 * counts only if at least twenty were answered and at least twenty requests were open.
 */
class CertificateKillIT {

  private static final int CASES = 70;
  private static final int PROGRAMS = 40;

  private static Market market;
  private static RegistrationDesk desk;

  @BeforeAll
  static void open() throws Exception {
    market = Market.shared();
    desk = RegistrationDesk.open(market, "07");
  }

  @Test
  void afterAPowerCutNoNumberIsMissingAndEveryNumberHasItsCertificate() throws Exception {
    Rush reviewers =
        Rush.untilDeath(market, reviewers(readyCases()), ((OneJar) market.server())::killAll);
    assertThat(reviewers.isStorm()).isTrue();
    assertThat(reviewers.done()).allSatisfy(CertificateKillIT::assertThatItIsThere);
    assertThatNumbersHaveNoGap();
    assertThat(RegistrationDesk.issue(desk.reviewer(), desk.ready()).status()).isEqualTo(200);
    assertThatNumbersHaveNoGap();
  }

  private static List<JsonNode> readyCases() {
    return IntStream.range(0, CASES).mapToObj(i -> desk.ready()).toList();
  }

  /** Each issues its share of the cases, one after the other. */
  private static List<Iterator<Supplier<Reply>>> reviewers(List<JsonNode> ready) {
    return IntStream.range(0, PROGRAMS)
        .mapToObj(first -> IntStream.iterate(first, i -> i < CASES, i -> i + PROGRAMS))
        .map(share -> share.mapToObj(i -> issue(ready.get(i))).iterator())
        .toList();
  }

  private static Supplier<Reply> issue(JsonNode ready) {
    return () -> RegistrationDesk.issue(desk.reviewer(), ready);
  }

  private static void assertThatItIsThere(JsonNode issued) {
    JsonNode found = desk.reviewer().get("/registrations/" + issued.get("id")).expect(200);
    JsonNode number = issued.get("standing").get("number");
    assertThat(found.get("standing").get("number")).isEqualTo(number);
    assertThat(desk.reviewer().get("/registrations/" + issued.get("id") + "/certificate").status())
        .isEqualTo(200);
  }

  /** The numbers of the point's certificates are 1 to n, and those of its registered cases. */
  private static void assertThatNumbersHaveNoGap() {
    List<String> numbers =
        numbers("select number from certificate where number like '____370107%' order by number");
    assertThat(numbers.stream().map(number -> Integer.valueOf(number.substring(10))))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
    assertThat(
            numbers(
                "select number from registration_case where stage = 'REGISTERED' and point_id = "
                    + desk.point()))
        .containsExactlyInAnyOrderElementsOf(numbers);
  }

  private static List<String> numbers(String query) {
    return market.sql().texts(query);
  }
}
