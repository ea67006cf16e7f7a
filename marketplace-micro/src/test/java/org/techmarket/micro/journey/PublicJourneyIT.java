package org.techmarket.micro.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmarket.micro.Market;
import org.techmarket.micro.Market.Institution;
import org.techmarket.micro.RunningMarketplace;

/** What anybody sees of the market, in either language and on any screen. */
class PublicJourneyIT {

  private static final List<String> FUNCTIONS =
      List.of("成果展示", "需求发布", "路演对接", "转化交易", "中介服务", "科技金融", "中试熟化", "项目孵化");
  private static final List<String> WORKING = List.of("成果展示", "路演对接", "转化交易");

  private static Market market;
  private static Institution institution;
  private static JsonNode achievement;
  private static JsonNode roadshow;

  private Person visitor;

  @BeforeAll
  static void open() throws Exception {
    market = Market.shared();
    institution = market.institution();
    achievement = market.publishedAchievement(institution);
    roadshow = market.openRoadshow(6);
    Market.take(institution.api(), roadshow, 2, achievement.get("id").asLong()).expect(201);
  }

  @BeforeEach
  void arrive() {
    visitor = new Person(market.server().base());
  }

  @AfterEach
  void leave() {
    visitor.close();
  }

  @Test
  void theHomePageIsChineseUntilOneSwitches() {
    visitor.visit("/");
    assertThat(visitor.page().title()).contains("山东科技大市场");
    assertThat(language()).isEqualTo("zh-CN");
    visitor.press("language");
    assertThat(visitor.address()).isEqualTo("/");
    assertThat(language()).isEqualTo("en");
    assertThat(visitor.page().title()).contains("Shandong Science & Technology Marketplace");
    visitor.press("language");
    assertThat(language()).isEqualTo("zh-CN");
  }

  @Test
  void theEightFunctionsStandInTheOrderOfTheLetterAndSayWhatIsPlanned() {
    visitor.visit("/");
    for (String list : List.of("functions", "function-nav")) {
      assertThat(names(list)).as(list).isEqualTo(FUNCTIONS);
      assertThat(visitor.at(list).locator("li a").allInnerTexts()).isEqualTo(WORKING);
    }
    assertThat(planned("functions")).isEqualTo(5);
    assertThat(planned("function-nav")).isEqualTo(5);
  }

  @Test
  void theSixOfTheFormerPlatformAreStillThere() {
    visitor.visit("/");
    assertThat(names("tasks")).containsExactly("合同登记", "发布供给", "发布需求", "找技术", "找需求", "找专家");
    assertThat(visitor.at("tasks").locator("a").count()).isEqualTo(3);
    assertThat(planned("tasks")).isEqualTo(3);
    visitor.press("find-technology");
    assertThat(visitor.address()).isEqualTo("/exhibition/achievements");
  }

  @Test
  void theFilterOfTheLibraryStandsInTheAddress() {
    visitor.visit("/exhibition/achievements");
    visitor.type("q", "增材制造");
    visitor.choose("field", "NEW_MATERIALS");
    visitor.press("filter");
    assertThat(visitor.address()).contains("q=%E5%A2%9E%E6%9D%90", "field=NEW_MATERIALS");
    visitor.visit(visitor.address());
    assertThat(visitor.holds("q")).isEqualTo("增材制造");
    assertThat(visitor.holds("field")).isEqualTo("NEW_MATERIALS");
    assertThat(visitor.reads("achievements")).contains("高温合金增材制造工艺");
    visitor.choose("field", "ENVIRONMENT");
    visitor.press("filter");
    assertThat(visitor.reads("empty")).contains("没有符合条件的成果");
  }

  @Test
  void whatDoesNotExistSaysSoAndLeadsBack() {
    visitor.visit("/no/such/page");
    assertThat(visitor.reads("failure")).contains("404", "没有找到这个页面");
    visitor.visit("/roadshow/roadshow?key=LY-209901-001");
    assertThat(visitor.reads("failure")).contains("404");
    visitor.press("home");
    assertThat(visitor.address()).isEqualTo("/");
  }

  @Test
  void everyPublicPageSpeaksEnglishThroughout() {
    EnglishPage english = EnglishPage.of(market.sql());
    readInEnglish();
    visitor.checkingAlso(english::check);
    publicPages().forEach(visitor::visit);
    visitor.visit("/exhibition/achievements?q=nothing-at-all");
    visitor.visit("/no/such/page");
  }

  @Test
  void theWorkbenchSpeaksEnglishThroughout() {
    EnglishPage english = EnglishPage.of(market.sql());
    readInEnglish();
    visitor.checkingAlso(english::check);
    SignInScreen.signIn(visitor, institution.login(), Market.PASSWORD);
    visitor.visit("/workbench/roadshow/bookings");
    visitor.follow(visitor.at("bookings").locator("a").first());
    visitor.press("submit");
    visitor.visit("/workbench/exhibition/achievements");
    visitor.visit("/workbench/exhibition/achievement?key=" + achievement.get("id"));
    visitor.visit("/workbench/exhibition/achievement-entry");
    visitor.press("save");
    visitor.press("sign-out");
    readAsAdministrator();
  }

  private void readAsAdministrator() {
    SignInScreen.signIn(visitor, RunningMarketplace.ADMIN_LOGIN, RunningMarketplace.ADMIN_PASSWORD);
    for (String page :
        List.of("organisations", "organisation-entry", "accounts", "account-entry")) {
      visitor.visit("/workbench/identity/" + page);
    }
    visitor.press("save");
    visitor.visit("/workbench/roadshow/roadshow-entry");
  }

  private static List<String> publicPages() {
    return List.of(
        "/",
        "/exhibition/achievements",
        "/exhibition/achievement?key=" + achievement.get("number").asText(),
        "/roadshow/roadshows",
        "/roadshow/roadshow?key=" + roadshow.get("number").asText(),
        "/registration/guide",
        "/verify",
        "/verify/0000000000000000",
        "/identity/sign-in");
  }

  private void readInEnglish() {
    visitor.visit("/");
    visitor.press("language");
  }

  private String language() {
    return visitor.page().locator("html").getAttribute("lang");
  }

  /** The first word of every entry of a list: its name. */
  private List<String> names(String list) {
    Locator entries = visitor.at(list).locator("li");
    return entries.allInnerTexts().stream().map(text -> text.strip().split("\\s")[0]).toList();
  }

  private int planned(String list) {
    return visitor.at(list).getByText("筹备中").count();
  }
}
