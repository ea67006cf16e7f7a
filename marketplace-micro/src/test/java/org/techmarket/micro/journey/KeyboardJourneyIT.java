package org.techmarket.micro.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.techmarket.micro.Market;
import org.techmarket.micro.Market.Institution;

/** An institution that uses no mouse signs in, finds a roadshow, takes a slot and submits. */
class KeyboardJourneyIT {

  @Test
  void anInstitutionBooksASlotByKeyboardAlone() throws Exception {
    Market market = Market.shared();
    Institution institution = market.institution();
    String achievement = market.publishedAchievement(institution).get("id").asText();
    JsonNode roadshow = market.openRoadshow(3);
    try (Person person = new Person(market.server().base())) {
      Keyboard keys = new Keyboard(person);
      SignInScreen.signIn(keys, institution.login(), Market.PASSWORD);
      findRoadshow(keys, roadshow.get("number").asText());
      takeTheSecondSlot(keys, achievement);
      complete(keys);
      assertThat(new BookingScreen(person).standing()).contains("待审核");
    }
  }

  /** With the arrows from row to row. */
  private static void findRoadshow(Keyboard keys, String number) {
    keys.tabToLink("查看可预约的路演", "empty").go("Enter");
    keys.tabToLink("", "roadshows").downTo("roadshow-" + number).go("Enter");
  }

  /** Past the achievements to the last slot and back again, as somebody does who went too far. */
  private static void takeTheSecondSlot(Keyboard keys, String achievement) {
    keys.tabTo("take-3").back("achievement").turnTo(achievement);
    keys.tabTo("take-2").go("Space");
    assertThat(keys.person().reads("notice")).contains("2 号时段已为您保留");
  }

  private static void complete(Keyboard keys) {
    keys.tabTo("presenter").type("李敏");
    keys.tabTo("phone").type("0531-88887777");
    keys.tabTo("seeking").turnTo("LICENCE");
    keys.tabTo("companion1").type("张伟");
    keys.tabTo("submit").go("Enter");
  }
}
