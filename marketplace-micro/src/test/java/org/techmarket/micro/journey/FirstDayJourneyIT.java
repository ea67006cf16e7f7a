package org.techmarket.micro.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
 * The first day of a market: nothing is there but one administrator, and at the end an institution
 * has pitched its achievement into the programme. Everything is done by hand, one step after the
 * other.
 */
@TestMethodOrder(OrderAnnotation.class)
@ExtendWith(StepByStep.class)
class FirstDayJourneyIT {

  private static final String HOLDER = "山东省高温材料研究院";
  private static final String RIVAL = "鲁东先进陶瓷研究所";
  private static final String ACHIEVEMENT = "镍基单晶叶片激光增材修复工艺";
  private static final String SUMMARY = "面向航空发动机涡轮叶片的激光增材修复，已在三家企业完成中试验证。";
  private static final String THEME = "高端装备与新材料专场";
  private static final LocalDate DAY = Market.today().plusDays(30);

  private static RunningMarketplace marketplace;
  private static Person administrator;
  private static Person operator;
  private static Person manager;
  private static Person holder;
  private static Person rival;

  @BeforeAll
  static void open() throws Exception {
    marketplace = RunningMarketplace.start();
    administrator = new Person(marketplace.base());
    operator = new Person(marketplace.base());
    manager = new Person(marketplace.base());
    holder = new Person(marketplace.base());
    rival = new Person(marketplace.base());
  }

  @AfterAll
  static void close() throws Exception {
    List.of(administrator, operator, manager, holder, rival).forEach(Person::close);
    marketplace.close();
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
    rival.visit("/exhibition/achievements");
    rival.follow(rival.at("achievements").getByText(ACHIEVEMENT));
    assertThat(rival.readsAll()).contains(HOLDER, "中试于2025年在济南完成", "ZL202010123456.2");
  }

  @Test
  @Order(7)
  void theEventManagerPublishesARoadshow() {
    SignInScreen.signIn(manager, "manager", Market.PASSWORD);
    RoadshowScreen form = RoadshowScreen.startNew(manager);
    form.enter(THEME, DAY, "09:00", "12:00").quota("99").save();
    assertThat(manager.fault("quota")).contains("最多", "个时段");
    assertThat(manager.holds("theme")).isEqualTo(THEME);
    form.quota("４").save();
    assertThat(manager.reads("notice")).contains("已保存为草稿，尚未公开");
    form.publish();
    assertThat(manager.reads("notice")).contains("已发布", "LY-", "4 个时段");
    assertThat(form.slots().count()).isEqualTo(4);
  }

  @Test
  @Order(8)
  void anotherRoadshowInTheSameHallIsRefusedInWordsThatNameTheRival() {
    RoadshowScreen second = RoadshowScreen.startNew(manager);
    second.enter("与前一场冲突的专场", DAY, "12:30", "14:00").save();
    second.publish();
    assertThat(manager.reads("errors")).contains(THEME, "请改期或改用另一个厅");
    assertThat(manager.readsAll()).contains("草稿");
  }

  @Test
  @Order(9)
  void theInstitutionTakesASlotAndSubmitsInTime() {
    RoadshowScreen roadshow = RoadshowScreen.find(holder, THEME).choose(ACHIEVEMENT);
    BookingScreen booking = roadshow.take(2);
    assertThat(booking.countdown()).matches("1[45]:\\d\\d");
    assertThat(booking.next()).contains("请您单位在", "前提交申请");
    booking.submit();
    assertThat(holder.fault("presenter")).isNotBlank();
    booking.enter("李敏", "０５３１-88887777").bring("张伟", "").submit();
    assertThat(booking.standing()).contains("待审核");
    assertThat(booking.next()).contains("路演活动管理员审核", "无需再办理");
  }

  @Test
  @Order(10)
  void anotherInstitutionSeesTheSlotAsTaken() {
    SignInScreen.signIn(rival, "rival", Market.PASSWORD);
    RoadshowScreen roadshow = RoadshowScreen.find(rival, THEME);
    assertThat(roadshow.slot(2)).contains("已约", "申请待审核").doesNotContain(HOLDER, ACHIEVEMENT);
    assertThat(roadshow.slot(1)).contains("空闲");
    assertThat(rival.sees("take-2")).isFalse();
  }

  @Test
  @Order(11)
  void theManagerReturnsItAndTheInstitutionCorrects() {
    BookingScreen.fromQueue(manager, THEME).returnBecause("请补充第二位到场人员");
    assertThat(manager.reads("notice")).contains("已退回" + HOLDER, "仍为其保留");
    BookingScreen returned = BookingScreen.fromQueue(holder, THEME);
    assertThat(returned.standing()).contains("退回补正", "请补充第二位到场人员");
    assertThat(returned.next()).contains("修改后重新提交", "逾期时段自动释放");
    assertThat(holder.holds("phone")).isEqualTo("053188887777");
    returned.bring("张伟", "王芳").submit();
    assertThat(returned.standing()).contains("待审核");
  }

  @Test
  @Order(12)
  void theManagerConfirmsAndTheHistoryTellsItAll() {
    BookingScreen.fromQueue(manager, THEME).confirm();
    assertThat(manager.reads("notice")).contains("已确认 2 号时段", HOLDER);
    BookingScreen confirmed = BookingScreen.own(holder, THEME);
    assertThat(confirmed.standing()).contains("已确认");
    assertThat(confirmed.next()).contains("请路演人于", "前到场");
    assertThat(confirmed.history())
        .containsSubsequence("已确认", "活动 周强", "待审核", "退回补正", "待审核", "保留中", "经办 李敏")
        .contains("请补充第二位到场人员");
    assertThat(RoadshowScreen.find(rival, THEME).slot(2)).contains(ACHIEVEMENT, HOLDER);
  }

  @Test
  @Order(13)
  void theHostCancelsAndSaysWhatThatDoes() {
    Decision cancel = RoadshowScreen.manage(manager, THEME).cancel();
    assertThat(cancel.consequence()).contains("将取消 1 个预约，不能恢复");
    cancel.because("展厅临时检修，另行安排");
    assertThat(manager.reads("notice")).contains("已取消", THEME, "1 个预约", "场地已释放");
    BookingScreen cancelled = BookingScreen.own(holder, THEME);
    assertThat(cancelled.standing()).contains("主办取消", "展厅临时检修，另行安排");
    assertThat(cancelled.next()).contains("主办方已取消这场路演");
  }
}
