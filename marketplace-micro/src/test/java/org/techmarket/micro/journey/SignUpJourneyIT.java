package org.techmarket.micro.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.techmarket.micro.Entries;
import org.techmarket.micro.Market;
import org.techmarket.micro.Papers;

/** How an organisation comes into the market by itself, until it enters its first achievement. */
@TestMethodOrder(OrderAnnotation.class)
@ExtendWith(StepByStep.class)
class SignUpJourneyIT {

  private static final String LOGIN = "wei.hua";
  private static final String NAME = "东营石油装备研究院";
  private static final String ACHIEVEMENT = "井下工具表面渗氮工艺";
  private static final String CODE = Entries.creditCode(77_000_001);

  private static Market market;
  private static Person applicant;
  private static Person colleague;
  private static Person operator;
  private static Person security;

  @BeforeAll
  static void open() throws Exception {
    market = Market.shared();
    applicant = new Person(market.server().base());
    colleague = new Person(market.server().base());
    operator = new Person(market.server().base());
    security = new Person(market.server().base());
  }

  @AfterAll
  static void close() {
    List.of(applicant, colleague, operator, security).forEach(Person::close);
  }

  @Test
  @Order(1)
  void nobodySignsUpWithoutAgreeing() {
    applicant.visit("/identity/sign-in");
    applicant.press("sign-up");
    assertThat(applicant.at("consent").locator("input").isChecked()).isFalse();
    enter(applicant, LOGIN, "魏华");
    applicant.press("save");
    assertThat(applicant.fault("consent")).contains("同意请勾选");
    assertThat(applicant.holds("phone")).isEqualTo("139 0531 0000");
    applicant.type("password", Market.PASSWORD);
    applicant.tick("consent", "YES");
    applicant.press("save");
    assertThat(applicant.reads("notice")).contains("账号已开通", "我的单位");
  }

  private static void enter(Person person, String login, String name) {
    person.type("login", login);
    person.type("displayName", name);
    person.type("password", Market.PASSWORD);
    person.type("phone", "139 0531 0000");
  }

  @Test
  @Order(2)
  void whoIsNotVerifiedIsToldToBe() {
    SignInScreen.signIn(applicant, LOGIN, Market.PASSWORD);
    applicant.press("task-own-organisation");
    assertThat(applicant.reads("next")).contains("请填写单位信息并提交认证");
    applicant.press("save");
    assertThat(applicant.fault("licence")).isNotBlank();
    applicant.type("creditCode", CODE);
    applicant.type("name", NAME);
    applicant.choose("partyType", "INSTITUTE");
    applicant.choose("cityCode", "370500");
    applicant.type("contactPhone", "0546-8300001");
    applicant.attach("licence", "法人证书.pdf", Papers.pdf());
    applicant.press("save");
    assertThat(applicant.reads("notice")).contains(NAME, "等待审核");
    assertThat(applicant.sees("save")).isFalse();
  }

  @Test
  @Order(3)
  void theOperatorReturnsItAndTheApplicantCorrects() {
    SignInScreen.signIn(operator, market.loginOf(market.operator()), Market.PASSWORD);
    openFromQueue();
    assertThat(operator.reads("facts")).contains(CODE, "科研机构", "法人证书.pdf");
    Decision.of(operator, "return").because("证书扫描件第二页看不清");
    assertThat(operator.reads("notice")).contains("已退回", NAME);
    applicant.visit("/workbench/identity/own-organisation");
    assertThat(applicant.reads("next")).contains("证书扫描件第二页看不清");
    applicant.press("save");
    assertThat(applicant.reads("notice")).contains(NAME);
  }

  @Test
  @Order(4)
  void onceItIsVerifiedItEntersAnAchievement() {
    openFromQueue();
    operator.press("verify");
    assertThat(operator.reads("notice")).contains(NAME, "已通过认证");
    applicant.press("sign-out");
    SignInScreen.signIn(applicant, LOGIN, Market.PASSWORD);
    AchievementScreen.startNew(applicant)
        .enter(ACHIEVEMENT, "抽油杆接箍和井下工具的低温渗氮，已在两个油田应用。", "ZL202010123456.2")
        .submit();
    assertThat(applicant.reads("notice")).contains(ACHIEVEMENT);
  }

  @Test
  @Order(5)
  void aColleagueComesByALinkThatWorksOnce() {
    applicant.press("task-members");
    applicant.type("invitee", "沈晓溪");
    applicant.press("invite");
    String link = applicant.reads("secret").replaceAll("(?s).*(/identity/sign-up\\S+).*", "$1");
    assertThat(applicant.reads("invitations")).contains("沈晓溪", "单位经办人");
    colleague.visit(link);
    assertThat(colleague.reads("lead")).contains(NAME);
    enter(colleague, "shen.xiaoxi", "沈晓溪");
    colleague.tick("consent", "YES");
    colleague.press("save");
    SignInScreen.signIn(colleague, "shen.xiaoxi", Market.PASSWORD);
    AchievementScreen.startNew(colleague).enter("油井防偏磨内衬", "超高分子量聚乙烯内衬油管，已在四口井试用一年。", "").submit();
    assertThat(colleague.reads("notice")).contains("油井防偏磨内衬");
    operator.visit(link);
    assertThat(operator.page().content()).contains("索取新的链接");
    applicant.visit("/workbench/identity/members");
    applicant.follow(applicant.at("member-wei.hua").locator("a"));
    applicant.press("remove");
    assertThat(applicant.reads("errors")).contains("唯一的管理员");
  }

  @Test
  @Order(6)
  void whoIsSuspendedReadsAndIsToldWhy() {
    SignInScreen.signIn(
        security, market.loginOf(market.account("SECURITY_ADMIN", "")), Market.PASSWORD);
    security.press("task-organisations");
    security.follow(security.at("organisation-" + CODE).locator("a"));
    Decision.of(security, "suspend").because("证书已被发证机关撤销");
    assertThat(security.reads("notice")).contains(NAME, "已停用");
    applicant.visit("/workbench/exhibition/achievements");
    assertThat(applicant.readsAll()).contains(ACHIEVEMENT);
    AchievementScreen.startNew(applicant).enter("另一项成果", "低温渗氮的工艺参数，尚待验证和推广。", "").submit();
    assertThat(applicant.reads("errors")).contains("已停用，只能查看");
    applicant.visit("/workbench/identity/own-organisation");
    assertThat(applicant.reads("next")).contains("证书已被发证机关撤销");
    security.follow(security.at("organisation-" + CODE).locator("a"));
    security.press("resume");
    assertThat(security.reads("notice")).contains("已恢复");
  }

  private static void openFromQueue() {
    operator.visit("/workbench/queue");
    operator.follow(operator.at("queue").getByText(NAME));
  }
}
