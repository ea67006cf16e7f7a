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
import org.techmarket.micro.RunningMarketplace;

/**
 * The first day of a market: nothing is there but one administrator, and at the end the library
 * shows the first achievement. Everything is done by hand, one step after the other; {@link
 * RoadshowJourneyIT} goes on from there.
 */
@TestMethodOrder(OrderAnnotation.class)
@ExtendWith(StepByStep.class)
class FirstDayJourneyIT {

  private static final String HOLDER = "山东省高温材料研究院";
  private static final String RIVAL = "鲁东先进陶瓷研究所";
  private static final String ACHIEVEMENT = "镍基单晶叶片激光增材修复工艺";
  private static final String SUMMARY = "面向航空发动机涡轮叶片的激光增材修复，已在三家企业完成中试验证。";

  private static Person administrator;
  private static Person operator;
  private static Person holder;
  private static Person reader;

  @BeforeAll
  static void open() throws Exception {
    RunningMarketplace marketplace = HandMadeMarket.shared();
    administrator = new Person(marketplace.base());
    operator = new Person(marketplace.base());
    holder = new Person(marketplace.base());
    reader = new Person(marketplace.base());
  }

  @AfterAll
  static void close() {
    List.of(administrator, operator, holder, reader).forEach(Person::close);
  }

  @Test
  @Order(1)
  void theEmptyMarketSaysThatNothingIsThereYet() {
    administrator.visit("/");
    assertThat(administrator.readsAll()).contains("现在没有开放预约的路演");
    administrator.visit("/exhibition/achievements");
    assertThat(administrator.reads("empty")).contains("还没有公开的成果");
    administrator.visit("/roadshow/roadshows");
    assertThat(administrator.reads("empty")).contains("近期没有路演");
  }

  @Test
  @Order(2)
  void theAdministratorAdmitsTwoOrganisations() {
    SignInScreen.signIn(
        administrator, RunningMarketplace.ADMIN_LOGIN, RunningMarketplace.ADMIN_PASSWORD);
    admitAfterTwoMistakes();
    OrganisationScreen.open(administrator).startNew().enter(Entries.creditCode(2), RIVAL).save();
    assertThat(administrator.reads("notice")).contains(RIVAL, "现在可以为它的经办人开通账号");
    assertThat(administrator.readsAll()).contains(HOLDER, RIVAL);
  }

  /** A wrong check character, first the seventeenth and then the eighteenth. */
  private static void admitAfterTwoMistakes() {
    String right = Entries.creditCode(1);
    OrganisationScreen form = OrganisationScreen.open(administrator).startNew();
    for (int place : List.of(17, 18)) {
      String wrong = withAnother(right, place);
      form.enter(wrong, HOLDER).save();
      assertThat(form.faultOfCode()).contains("第 17、18 位是校验码");
      assertThat(form.entry()).containsExactly(wrong, HOLDER, "INSTITUTE", "370100");
    }
    form.correctCode(right);
    assertThat(administrator.reads("notice")).contains(HOLDER);
  }

  private static String withAnother(String code, int place) {
    char other = code.charAt(place - 1) == '1' ? '2' : '1';
    return code.substring(0, place - 1) + other + code.substring(place);
  }

  @Test
  @Order(3)
  void andOpensTheAccounts() {
    AccountScreen.open(administrator).startNew().save();
    assertThat(administrator.fault("login")).isNotBlank();
    assertThat(administrator.fault("roles")).isNotBlank();
    open("operator", "运营 孙丽", "MARKET_OPERATOR").save();
    open("manager", "活动 周强", "EVENT_MANAGER").save();
    open("holder", "经办 李敏", "ORG_USER").save();
    assertThat(administrator.fault("organisation")).contains("请选择单位");
    new AccountScreen(administrator).again(Market.PASSWORD).actsFor(HOLDER).save();
    open("rival", "经办 赵刚", "ORG_USER").actsFor(RIVAL).save();
    assertThat(administrator.reads("notice")).contains("rival", "当面交给本人");
    assertThat(new AccountScreen(administrator).row("holder")).contains("单位经办人", HOLDER);
  }

  private static AccountScreen open(String login, String name, String role) {
    return AccountScreen.open(administrator).startNew().enter(login, name, Market.PASSWORD, role);
  }

  @Test
  @Order(4)
  void theInstitutionEntersAnAchievementAndMendsAWrongCheckDigit() {
    SignInScreen.signIn(holder, "holder", Market.PASSWORD);
    assertThat(holder.reads("empty")).contains("现在没有等您处理的事项");
    AchievementScreen form = AchievementScreen.startNew(holder);
    form.enter(ACHIEVEMENT, SUMMARY, "ZL202010123456.3").submit();
    assertThat(holder.fault("ipNumbers")).contains("ZL202010123456.3", "校验位");
    assertThat(holder.holds("summary")).isEqualTo(SUMMARY);
    form.correctRights("ZL202010123456.2").submit();
    assertThat(holder.reads("notice")).contains(ACHIEVEMENT, "等待大市场运营人员审核");
  }

  @Test
  @Order(5)
  void theOperatorReturnsItWithAReasonAndTheInstitutionCorrects() {
    SignInScreen.signIn(operator, "operator", Market.PASSWORD);
    AchievementScreen.fromQueue(operator, ACHIEVEMENT).returnBecause("请写明中试的时间和地点");
    assertThat(operator.reads("notice")).contains("已退回", HOLDER);
    AchievementScreen returned = AchievementScreen.fromQueue(holder, ACHIEVEMENT);
    assertThat(holder.readsAll()).contains("请写明中试的时间和地点");
    returned.correctSummary(SUMMARY + "中试于2025年在济南完成。").submit();
    assertThat(holder.reads("notice")).contains("已提交");
  }

  @Test
  @Order(6)
  void theOperatorPublishesItAndTheLibraryShowsIt() {
    AchievementScreen.fromQueue(operator, ACHIEVEMENT).publish();
    assertThat(operator.reads("notice")).contains("已公开", "CG-");
    reader.visit("/exhibition/achievements");
    reader.follow(reader.at("achievements").getByText(ACHIEVEMENT));
    assertThat(reader.readsAll()).contains(HOLDER, "中试于2025年在济南完成", "ZL202010123456.2");
  }
}
