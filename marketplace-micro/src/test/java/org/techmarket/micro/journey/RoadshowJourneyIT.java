package org.techmarket.micro.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.techmarket.micro.Market;
import org.techmarket.micro.Market.Institution;

/**
 * A roadshow from its announcement to its end, and the slot an institution books in it: by hand,
 * one step after the other.
 */
@TestMethodOrder(OrderAnnotation.class)
@ExtendWith(StepByStep.class)
class RoadshowJourneyIT {

  private static LocalDate day;
  private static String theme;
  private static String managers;
  private static Institution holders;
  private static Institution rivals;
  private static String organisation;
  private static String achievement;
  private static Person manager;
  private static Person holder;
  private static Person rival;

  @BeforeAll
  static void open() throws Exception {
    Market market = Market.shared();
    day = Market.freeDay();
    theme = "高端装备与新材料专场 " + day;
    managers = "manager." + day;
    market.account(managers, "EVENT_MANAGER", "");
    holders = market.institution();
    rivals = market.institution();
    JsonNode published = market.publishedAchievement(holders);
    achievement = published.get("name").asText();
    organisation = published.get("holder").asText();
    manager = new Person(market.server().base());
    holder = new Person(market.server().base());
    rival = new Person(market.server().base());
  }

  @AfterAll
  static void close() {
    List.of(manager, holder, rival).forEach(Person::close);
  }

  @Test
  @Order(1)
  void theEventManagerPublishesARoadshow() {
    SignInScreen.signIn(manager, managers, Market.PASSWORD);
    RoadshowScreen form = RoadshowScreen.startNew(manager);
    form.enter(theme, day, "09:00", "12:00").quota("99").save();
    assertThat(manager.fault("quota")).contains("最多", "个时段");
    assertThat(manager.holds("theme")).isEqualTo(theme);
    form.quota("４").save();
    assertThat(manager.reads("notice")).contains("已保存为草稿，尚未公开");
    form.publish();
    assertThat(manager.reads("notice")).contains("已发布", "LY-", "4 个时段");
    assertThat(form.slots().count()).isEqualTo(4);
  }

  @Test
  @Order(2)
  void anotherRoadshowInTheSameHallIsRefusedInWordsThatNameTheRival() {
    RoadshowScreen second = RoadshowScreen.startNew(manager);
    second.enter("与前一场冲突的专场", day, "12:30", "14:00").save();
    second.publish();
    assertThat(manager.reads("errors")).contains(theme, "请改期或改用另一个厅");
    assertThat(manager.readsAll()).contains("草稿");
  }

  @Test
  @Order(3)
  void theInstitutionTakesASlotAndSubmitsInTime() {
    SignInScreen.signIn(holder, holders.login(), Market.PASSWORD);
    RoadshowScreen roadshow = RoadshowScreen.find(holder, theme).choose(achievement);
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
  @Order(4)
  void anotherInstitutionSeesTheSlotAsTaken() {
    SignInScreen.signIn(rival, rivals.login(), Market.PASSWORD);
    RoadshowScreen roadshow = RoadshowScreen.find(rival, theme);
    assertThat(roadshow.slot(2)).contains("已约", "申请待审核").doesNotContain(organisation, achievement);
    assertThat(roadshow.slot(1)).contains("空闲");
    assertThat(rival.sees("take-2")).isFalse();
  }

  @Test
  @Order(5)
  void theManagerReturnsItAndTheInstitutionCorrects() {
    BookingScreen.fromQueue(manager, theme).returnBecause("请补充第二位到场人员");
    assertThat(manager.reads("notice")).contains("已退回" + organisation, "仍为其保留");
    BookingScreen returned = BookingScreen.fromQueue(holder, theme);
    assertThat(returned.standing()).contains("退回补正", "请补充第二位到场人员");
    assertThat(returned.next()).contains("修改后重新提交", "逾期时段自动释放");
    assertThat(holder.holds("phone")).isEqualTo("053188887777");
    returned.bring("张伟", "王芳").submit();
    assertThat(returned.standing()).contains("待审核");
  }

  @Test
  @Order(6)
  void theManagerConfirmsAndTheHistoryTellsItAll() {
    BookingScreen.fromQueue(manager, theme).confirm();
    assertThat(manager.reads("notice")).contains("已确认 2 号时段", organisation);
    BookingScreen confirmed = BookingScreen.own(holder, theme);
    assertThat(confirmed.standing()).contains("已确认");
    assertThat(confirmed.next()).contains("请路演人于", "前到场");
    assertThat(confirmed.history())
        .containsSubsequence(
            "已确认", "王 " + managers, "待审核", "退回补正", "待审核", "保留中", "王 " + holders.login())
        .contains("请补充第二位到场人员");
    assertThat(RoadshowScreen.find(rival, theme).slot(2)).contains(achievement, organisation);
  }

  @Test
  @Order(7)
  void theHostCancelsAndSaysWhatThatDoes() {
    Decision cancel = RoadshowScreen.manage(manager, theme).cancel();
    assertThat(cancel.consequence()).contains("将取消 1 个预约，不能恢复");
    cancel.because("展厅临时检修，另行安排");
    assertThat(manager.reads("notice")).contains("已取消", theme, "1 个预约", "场地已释放");
    BookingScreen cancelled = BookingScreen.own(holder, theme);
    assertThat(cancelled.standing()).contains("主办取消", "展厅临时检修，另行安排");
    assertThat(cancelled.next()).contains("主办方已取消这场路演");
  }
}
