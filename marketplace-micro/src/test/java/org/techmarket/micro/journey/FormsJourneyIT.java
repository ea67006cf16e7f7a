package org.techmarket.micro.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmarket.micro.Entries;
import org.techmarket.micro.Market;
import org.techmarket.micro.Market.Institution;
import org.techmarket.micro.Papers;

/**
 * Whatever happens while somebody fills in a form: nothing typed is lost, nothing is done twice.
 */
class FormsJourneyIT {

  private static final String NAME = "高温合金叶片无损检测方法";
  private static final String SUMMARY = "用于航空发动机叶片的在线无损检测，已在三家企业试用一年。";
  private static final String WRONG_NUMBER = "ZL202010123456.9";

  /** What a browser sends whose guard against double clicks does not run. */
  private static final String SEND_TWICE =
      """
      async () => {
        const form = document.querySelector('form[data-autosave]');
        const button = form.querySelector('[type=submit]');
        const body = new URLSearchParams([...new FormData(form), [button.name, button.value]]);
        const send = async () => (await fetch(form.action, { method: 'POST', body })).status;
        return Promise.all([send(), send()]);
      }""";

  private static Market market;

  private Institution institution;
  private Person person;

  @BeforeAll
  static void open() throws Exception {
    market = Market.shared();
  }

  @BeforeEach
  void signIn() {
    institution = market.institution();
    person = new Person(market.server().base());
    SignInScreen.signIn(person, institution.login(), Market.PASSWORD);
  }

  @AfterEach
  void leave() {
    person.close();
  }

  @Test
  void whatIsTypedIsSavedEvenIfItIsWrongAndSurvivesClosingTheTab() {
    AchievementScreen.startNew(person).enter(NAME, SUMMARY, WRONG_NUMBER);
    assertThat(person.at("saved")).containsText("已自动保存");
    person.closeTab();
    AchievementScreen.startNew(person);
    assertThat(person.reads("note")).contains("已恢复您", "自动保存的内容");
    assertThat(person.holds("name")).isEqualTo(NAME);
    assertThat(person.holds("ipNumbers")).isEqualTo(WRONG_NUMBER);
  }

  @Test
  void whatWasSentAfterTheSessionHadEndedComesBackAfterSigningIn() {
    AchievementScreen form = AchievementScreen.startNew(person).enter(NAME, SUMMARY, "");
    person.loseSession();
    form.submit();
    new SignInScreen(person).enter(institution.login(), Market.PASSWORD);
    assertThat(person.reads("note")).contains("还没有办理", "请核对后再次提交");
    assertThat(person.holds("name")).isEqualTo(NAME);
    assertThat(person.holds("summary")).isEqualTo(SUMMARY);
    form.submit();
    assertThat(person.reads("notice")).contains(NAME, "已提交");
  }

  @Test
  void aDoubleClickMakesOneThing() {
    AchievementScreen.startNew(person).enter(NAME, SUMMARY, "");
    person.arrive(() -> person.at("save").dblclick());
    assertThat(own()).isEqualTo(1);
  }

  @Test
  void theSameFormSentTwiceAtOnceMakesOneThingAndAnswersTwice() {
    AchievementScreen.startNew(person).enter(NAME, SUMMARY, "");
    assertThat(person.page().evaluate(SEND_TWICE)).isEqualTo(List.of(200, 200));
    assertThat(own()).isEqualTo(1);
  }

  @Test
  void aPersonsNumberIsThereAtEveryStepAndMaskedOnceItIsSent() {
    String today = Market.today().toString();
    ContractScreen form =
        ContractScreen.startNew(person)
            .basis(NAME, today, Market.today().plusYears(1).toString())
            .seller()
            .personBuying("孙立强", "１１０１０５１９４９１２３１００２x")
            .price("126000");
    person.closeTab();
    person.visit("/workbench/trade/contract-entry?step=buyers");
    assertThat(person.holds("buyers0Code")).isEqualTo("１１０１０５１９４９１２３１００２x");
    String typed =
        "select count(*) from draft where position(convert_to('孙立强', 'UTF8') in entry) > 0";
    assertThat(market.sql().number(typed)).isZero();
    person.press("go-scan");
    form.scan(Papers.anotherPdf()).submit();
    assertThat(person.reads("notice")).contains(NAME);
    assertThat(person.readsAll()).contains("证件号码", "110***********002X");
    assertThat(person.readsAll()).doesNotContain(Entries.PERSON);
  }

  @Test
  void aStaleVersionIsRefusedInWordsAndKeepsWhatWasTyped() {
    JsonNode draft = market.draftRoadshow(3);
    Person manager = manager();
    String form = "/workbench/roadshow/roadshow-entry?id=" + draft.get("id").asText();
    manager.visit(form);
    Page left = manager.openTab();
    manager.visit(form);
    manager.type("theme", "先保存的主题");
    manager.press("save");
    manager.turnTo(left);
    manager.type("theme", "后保存的主题");
    manager.press("save");
    assertThat(manager.reads("errors")).contains("已有人修改过这一内容，所以没有保存");
    assertThat(manager.holds("theme")).isEqualTo("后保存的主题");
    manager.close();
  }

  @Test
  void aHoldThatHasExpiredSaysSo() {
    String achievement = market.publishedAchievement(institution).get("id").asText();
    JsonNode roadshow = market.openRoadshow(3);
    person.visit("/roadshow/roadshow?key=" + roadshow.get("number").asText());
    person.choose("achievement", achievement);
    BookingScreen booking = new RoadshowScreen(person).take(1).enter("李敏", "13800138000");
    endHold();
    booking.submit();
    assertThat(person.reads("errors")).contains("的期限，时段不再保留");
    person.visit(person.address());
    assertThat(booking.standing()).contains("已过期");
    assertThat(booking.next()).contains("可以重新选择时段");
  }

  /** Lets the time pass that somebody has to complete a booking. */
  private void endHold() {
    market
        .sql()
        .execute(
            "update roadshow_booking set act_until = now() - interval '1 second'"
                + " where organisation_id = ?",
            institution.organisation());
  }

  private Person manager() {
    String login = "manager" + institution.organisation();
    market.account(login, "EVENT_MANAGER", "");
    Person manager = new Person(market.server().base());
    SignInScreen.signIn(manager, login, Market.PASSWORD);
    return manager;
  }

  /** How many achievements the institution has entered. */
  private int own() {
    person.visit("/workbench/exhibition/achievements");
    return person.at("achievements").locator("tbody tr").count();
  }
}
