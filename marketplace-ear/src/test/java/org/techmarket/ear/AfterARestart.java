package org.techmarket.ear;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.techmarket.micro.Api;
import org.techmarket.micro.Entries;
import org.techmarket.micro.Market;
import org.techmarket.micro.Market.Institution;
import org.techmarket.micro.RegistrationDesk;
import org.techmarket.micro.Reply;
import org.techmarket.micro.Visitor;

/** What was done before the server was restarted is there, and goes on from where it was. */
class AfterARestart {

  private static Market market;
  private static Institution booker;
  private static JsonNode roadshow;
  private static JsonNode booking;
  private static RegistrationDesk desk;
  private static JsonNode registered;
  private static byte[] certificate;

  @BeforeAll
  static void bookAndRegisterAndRestart() throws Exception {
    market = Market.shared();
    booker = market.institution();
    roadshow = market.openRoadshow(3);
    booking = confirmed(take(booker, 1).expect(201), booker);
    desk = RegistrationDesk.open(market, "90");
    registered = desk.registered(desk.submitted());
    certificate = certificate();
    market.server().restart();
  }

  @Test
  void whoSignsInAgainFindsTheBookingAsItWasConfirmed() {
    Api again = market.nobody().signedIn(booker.login(), Market.PASSWORD);
    assertThat(again.get("/bookings/" + booking.get("id")).expect(200)).isEqualTo(booking);
  }

  @Test
  void aTokenOfBeforeIsStillGood() {
    assertThat(booker.api().get("/bookings/" + booking.get("id")).expect(200)).isEqualTo(booking);
  }

  @Test
  void theCertificateIsTheSameByteForByte() {
    assertThat(certificate()).isEqualTo(certificate);
  }

  @Test
  void anybodyChecksTheCertificate() {
    String code =
        desk.seller()
            .api()
            .get("/registrations/certificates")
            .expect(200)
            .at("/rows/0/code")
            .asText();
    assertThat(market.nobody().get("/verifications/" + code).expect(200).get("number"))
        .isEqualTo(registered.at("/standing/number"));
    assertThat(new Visitor(market.server().base()).get("/verify/" + code).text())
        .contains(registered.at("/standing/number").asText());
  }

  @Test
  void theSlotIsTakenAndTheNextIsNot() {
    Institution another = market.institution();
    take(another, 1).refused(409, "roadshow.slotTaken");
    JsonNode second = confirmed(take(another, 2).expect(201), another);
    assertThat(second.get("stage").asText()).isEqualTo("CONFIRMED");
  }

  @Test
  void theNumbersGoOnWhereTheyWere() {
    JsonNode next = desk.registered(desk.submitted());
    assertThat(number(next)).isEqualTo(number(registered) + 1);
  }

  /** A server that does not know a refusal for what it is logs it with its trace. */
  @Test
  void noRefusalWasAFailureOfTheServer() throws Exception {
    EarOnPayara ear = (EarOnPayara) market.server();
    take(booker, 1).refused(409, "roadshow.slotTaken");
    assertThat(ear.server().said()).doesNotContain("org.techmarket.roadshow.SlotTaken");
  }

  @Test
  void theKeyItSignsWithLiesInItsDataFolder() {
    assertThat(((EarOnPayara) market.server()).data().resolve("signing.p12")).exists();
  }

  private static Reply take(Institution holder, int slot) {
    long achievement = market.publishedAchievement(holder).get("id").asLong();
    return Market.take(holder.api(), roadshow, slot, achievement);
  }

  private static JsonNode confirmed(JsonNode held, Institution holder) {
    String path = "/bookings/" + held.get("id");
    Map<String, Object> pitch = Entries.pitch(held.get("version").asText());
    JsonNode submitted = holder.api().post(path + "/submission", pitch).expect(200);
    market.manager().post(path + "/confirmation", Market.version(submitted)).expect(200);
    return holder.api().get(path).expect(200);
  }

  private static long number(JsonNode registered) {
    return registered.at("/standing/number").asLong();
  }

  /** With a session that begins here. */
  private static byte[] certificate() {
    return new Visitor(market.server().base())
        .signedIn(desk.seller().login(), Market.PASSWORD)
        .download("/workbench/registration/certificate/" + registered.get("id"))
        .body();
  }
}
