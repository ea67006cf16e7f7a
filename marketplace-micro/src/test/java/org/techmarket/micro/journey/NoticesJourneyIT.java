package org.techmarket.micro.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.techmarket.micro.Market;
import org.techmarket.micro.Market.Institution;
import org.techmarket.micro.RunningMarketplace;

/** Somebody is told what was decided, looks at it, and says how they want to be told. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NoticesJourneyIT {

  private static final String INBOX = "/workbench/notification/notices";

  private static Market market;
  private static Institution institution;
  private static Person somebody;
  private static Person administrator;

  @BeforeAll
  static void open() throws Exception {
    market = Market.shared();
    institution = market.institution();
    somebody = new Person(market.server().base());
    administrator = new Person(market.server().base());
    SignInScreen.signIn(somebody, institution.login(), Market.PASSWORD);
  }

  @AfterAll
  static void close() {
    List.of(somebody, administrator).forEach(Person::close);
  }

  @Test
  @Order(1)
  void whoWasToldNothingIsToldSo() {
    assertThat(bell()).isEqualTo("消息，没有未读");
    somebody.press("bell");
    assertThat(somebody.readsAll()).contains("还没有消息");
    assertThat(somebody.sees("read-all")).isFalse();
  }

  @Test
  @Order(2)
  void theBellCountsWhatWasDecidedAndANoticeLeadsThere() {
    String published = market.publishedAchievement(institution).get("name").asText();
    market.publishedAchievement(institution);
    somebody.visit("/");
    assertThat(bell()).isEqualTo("消息，2 条未读");
    somebody.press("bell");
    somebody.follow(
        somebody
            .at("open")
            .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(published)));
    assertThat(somebody.address()).startsWith("/workbench/exhibition/achievement?key=");
    assertThat(somebody.readsAll()).contains(published);
    assertThat(bell()).isEqualTo("消息，1 条未读");
  }

  @Test
  @Order(3)
  void whatWasLookedAtStaysAndIsNoLongerUnread() {
    somebody.visit(INBOX);
    somebody.press("unread");
    assertThat(somebody.at("notice-row").count()).isEqualTo(1);
    somebody.press("read-all");
    assertThat(bell()).isEqualTo("消息，没有未读");
    assertThat(somebody.at("notice-row").count()).isEqualTo(2);
    somebody.press("unread");
    assertThat(somebody.readsAll()).contains("没有未读消息");
  }

  @Test
  @Order(4)
  void whoeverWasSignedOutMeanwhileComesToTheInbox() {
    market.publishedAchievement(institution);
    somebody.visit(INBOX);
    somebody.loseSession();
    somebody.follow(somebody.at("open").first());
    new SignInScreen(somebody).enter(institution.login(), Market.PASSWORD);
    assertThat(somebody.address()).isEqualTo(INBOX);
  }

  @Test
  @Order(5)
  void peopleSayWhereAndHowTheyWantToBeTold() {
    somebody.press("delivery");
    assertThat(somebody.reads("no-address")).contains("填写邮箱");
    somebody.visit("/workbench/identity/me");
    somebody.type("mail", "wei@example.cn");
    somebody.type("contactPassword", Market.PASSWORD);
    somebody.press("change-mail");
    assertThat(somebody.reads("notice")).contains("邮箱已保存");
    somebody.visit("/workbench/notification/delivery");
    assertThat(somebody.reads("address")).contains("wei@example.cn");
    somebody.tick("decision", "DIGEST");
    somebody.press("save");
    assertThat(somebody.reads("notice")).contains("已保存");
    assertThat(somebody.at("decision").locator("input:checked").getAttribute("value"))
        .isEqualTo("DIGEST");
    market.publishedAchievement(institution);
    assertThat(mails()).isZero();
    somebody.tick("decision", "AT_ONCE");
    somebody.press("save");
    market.publishedAchievement(institution);
    assertThat(mails()).isEqualTo(1);
  }

  @Test
  @Order(6)
  void whoForgotTheirPasswordIsAnsweredWhateverName() {
    somebody.loseSession();
    for (String login : List.of("nobody.there", institution.login())) {
      somebody.visit("/identity/sign-in");
      somebody.press("forgotten");
      somebody.type("login", login);
      somebody.press("send");
      assertThat(somebody.reads("notice")).contains("如果该账号留有邮箱");
    }
    somebody.visit("/identity/forgotten-password");
    somebody.press("language");
    assertThat(somebody.readsAll()).contains("Say your user name");
  }

  @Test
  @Order(7)
  void theAdministratorSeesWhatFailedAndHasItSentAgain() {
    market
        .sql()
        .execute(
            "update mail set stage = 'FAILED', due_at = null, problem = '550 no such user' where address = ?"
                + " and kind = 'NOTICE'",
            "wei@example.cn");
    SignInScreen.signIn(
        administrator, RunningMarketplace.ADMIN_LOGIN, RunningMarketplace.ADMIN_PASSWORD);
    administrator.press("task-mails");
    administrator.choose("stage", "FAILED");
    administrator.press("filter");
    assertThat(administrator.reads("mails"))
        .contains(institution.login(), "w***@example.cn", "550 no such user", "发送失败")
        .doesNotContain("wei@example.cn");
    administrator.follow(administrator.at("mail-row").locator("input[type=submit]").first());
    assertThat(administrator.reads("notice")).contains("将重新发送");
    assertThat(administrator.reads("mails")).contains("待发送").doesNotContain("发送失败");
    administrator.press("language");
    assertThat(administrator.readsAll()).contains("Outbox", "Waiting");
  }

  private static long mails() {
    return market
        .sql()
        .number(
            "select count(*) from mail m join account a on a.id = m.account_id where a.login = ?",
            institution.login());
  }

  private static String bell() {
    return somebody.at("bell").getAttribute("aria-label");
  }
}
