package org.techmarket.notification.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.techmarket.exhibition.AchievementFixture;
import org.techmarket.exhibition.service.AchievementService;
import org.techmarket.identity.service.ClosingService;
import org.techmarket.roadshow.RoadshowBookingFixture;
import org.techmarket.roadshow.service.BookingExpiry;
import org.techmarket.roadshow.service.RoadshowBookingService;
import org.techmarket.roadshow.service.RoadshowService;
import org.techmarket.shared.NotFound;
import org.techmarket.shared.Slice;
import org.techmarket.testing.Cast;
import org.techmarket.testing.MarketFixture;
import org.techmarket.testing.MarketTest;
import org.techmarket.testing.Rivals;
import org.techmarket.testing.Sql;
import org.techmarket.testing.TestCaller;
import org.techmarket.testing.TestClock;
import org.techmarket.testing.TestDatabase;
import org.techmarket.testing.Transactions;

/** Who is told of a step, and who is not. */
@MarketTest
class NoticeRecorderIT {

  private static final String ROADSHOW = "LY-202612-001";

  @Inject private AchievementService achievements;
  @Inject private RoadshowService roadshows;
  @Inject private RoadshowBookingService bookings;
  @Inject private BookingExpiry expiry;
  @Inject private ClosingService closing;
  @Inject private NoticeQueries notices;
  @Inject private NoticeService service;
  @Inject private NoticeTidying tidying;
  @Inject private MarketFixture market;
  @Inject private TestCaller caller;
  @Inject private TestClock clock;
  private final Sql database = TestDatabase.current().owner();

  @Test
  void aDecisionIsToldToThePeopleOfTheInstitutionAndToNobodyElse() {
    market.publishedAchievement(Cast.LI_LEI);
    assertThat(toldTo(Cast.LI_LEI)).containsExactly("Achievement.PUBLISHED");
    assertThat(toldTo(Cast.LIN_TAO)).containsExactly("Achievement.PUBLISHED");
    assertThat(toldTo(Cast.OPERATOR)).containsExactly("Achievement.SUBMITTED");
    assertThat(database.number("select count(*) from notice")).isEqualTo(3);
  }

  @Test
  void whoTookTheStepIsNotToldOfIt() {
    database.run("insert into account_role values (1, 'MARKET_OPERATOR')");
    caller.as(Cast.LI_LEI);
    achievements.submit(AchievementFixture.entry());
    assertThat(toldTo(Cast.LI_LEI)).isEmpty();
    assertThat(toldTo(Cast.OPERATOR)).containsExactly("Achievement.SUBMITTED");
  }

  @Test
  void aNoticeSaysWhatAndWhyAndLeadsThere() {
    caller.as(Cast.LI_LEI);
    long id = achievements.submit(AchievementFixture.entry());
    caller.as(Cast.OPERATOR);
    achievements.returnForCorrection(id, market.on("achievement", id));
    caller.as(Cast.LI_LEI);
    NoticeRow row = mine().rows().get(0);
    assertThat(NoticeWords.sentence(Locale.ENGLISH, row.text()))
        .contains(AchievementFixture.entry().name(), "was returned");
    assertThat(row.text().remark()).isEqualTo("The reason of the test");
    assertThat(row.toldAt()).isEqualTo(TestClock.START);
    assertThat(service.open(row.id())).isEqualTo("/workbench/exhibition/achievement?key=" + id);
  }

  @Test
  void aStepThatIsRolledBackIsToldToNobody() {
    caller.as(Cast.LI_LEI);
    assertThatThrownBy(
            () ->
                Transactions.joining(
                    () -> {
                      achievements.submit(AchievementFixture.entry());
                      throw new IllegalStateException("The power is cut");
                    }))
        .hasMessage("The power is cut");
    assertThat(database.number("select count(*) from notice")).isZero();
  }

  @Test
  void aCancelledRoadshowIsToldToEveryInstitutionThatBooked() {
    long first = booked(Cast.LI_LEI, 1);
    booked(Cast.HAN_MEIMEI, 2);
    caller.as(Cast.LI_LEI);
    bookings.submit(first, RoadshowBookingFixture.entry());
    caller.as(Cast.EVENT_MANAGER);
    roadshows.cancel(1, market.on("roadshow", 1));
    assertThat(toldTo(Cast.LI_LEI)).contains("RoadshowBooking.CANCELLED_BY_HOST");
    assertThat(toldTo(Cast.HAN_MEIMEI)).contains("RoadshowBooking.CANCELLED_BY_HOST");
    assertThat(toldTo(Cast.EVENT_MANAGER)).containsExactly("RoadshowBooking.SUBMITTED");
  }

  @Test
  void whatTimeDidIsToldEvenToWhoeverNoticedIt() {
    booked(Cast.LI_LEI, 1);
    clock.goOn(Duration.ofHours(1));
    caller.as(Cast.LI_LEI);
    expiry.tidy();
    assertThat(toldTo(Cast.LI_LEI)).contains("RoadshowBooking.EXPIRED");
  }

  @Test
  void takingASlotIsToldToNobodyAndCostsNothing() {
    booked(Cast.LI_LEI, 1);
    assertThat(database.number("select count(*) from notice where says like 'Roadshow%'")).isZero();
  }

  @Test
  void somebodyElsesNoticeIsNotFound() {
    market.publishedAchievement(Cast.LI_LEI);
    caller.as(Cast.LI_LEI);
    long id = mine().rows().get(0).id();
    caller.as(Cast.HAN_MEIMEI);
    assertThatThrownBy(() -> service.open(id)).isInstanceOf(NotFound.class);
    service.readAll();
    caller.as(Cast.LI_LEI);
    assertThat(notices.countUnread()).isEqualTo(1);
  }

  @Test
  void whatWasLookedAtIsNoLongerCounted() {
    market.publishedAchievement(Cast.LI_LEI);
    market.publishedAchievement(Cast.LI_LEI);
    market.publishedAchievement(Cast.LI_LEI);
    caller.as(Cast.LI_LEI);
    service.open(mine().rows().get(1).id());
    assertThat(notices.countUnread()).isEqualTo(2);
    assertThat(notices.mine(new NoticeSearch(true, 1)).total()).isEqualTo(2);
    service.readAll();
    assertThat(notices.countUnread()).isZero();
    assertThat(mine().total()).isEqualTo(3);
  }

  @Test
  void theBellCostsOneStatement() {
    market.publishedAchievement(Cast.LI_LEI);
    caller.as(Cast.LI_LEI);
    service.readAll();
    TestDatabase current = TestDatabase.current();
    notices.countUnread();
    assertThat(current.statementsOf(notices::countUnread)).isEqualTo(1);
  }

  @Test
  void tellingIsOneStatementMoreThanAskingWhom() {
    caller.as(Cast.LI_LEI);
    long id = achievements.submit(AchievementFixture.entry());
    caller.as(Cast.OPERATOR);
    var decision = market.on("achievement", id);
    long told =
        TestDatabase.current().statementsOf(() -> achievements.returnForCorrection(id, decision));
    database.run("delete from account_role where role = 'ORG_USER'");
    caller.as(Cast.LI_LEI);
    long other = achievements.submit(AchievementFixture.entry());
    caller.as(Cast.OPERATOR);
    var again = market.on("achievement", other);
    long untold =
        TestDatabase.current().statementsOf(() -> achievements.returnForCorrection(other, again));
    assertThat(told).isEqualTo(untold + 1);
  }

  @Test
  void aClosedAccountKeepsNothingItWasToldAndIsToldNothingMore() {
    market.publishedAchievement(Cast.LI_LEI);
    caller.as(Cast.ADMINISTRATOR);
    closing.close(1);
    market.publishedAchievement(Cast.LIN_TAO);
    assertThat(database.rows("select account_id from notice order by id"))
        .containsExactly("4", "2", "4", "2");
  }

  @Test
  void whoIsBeingClosedAtThatMomentIsToldNothing() throws Exception {
    caller.as(Cast.LI_LEI);
    long id = achievements.submit(AchievementFixture.entry());
    ExecutorService other = Executors.newSingleThreadExecutor();
    caller.as(Cast.ADMINISTRATOR);
    Future<?> step =
        Transactions.joining(
            () -> {
              closing.close(1);
              Future<?> begun =
                  other.submit(
                      () -> {
                        caller.as(Cast.OPERATOR);
                        achievements.publish(id, market.on("achievement", id));
                      });
              database.awaitLock();
              return begun;
            });
    assertThat(Rivals.outcome(step).isSuccess()).isTrue();
    other.shutdown();
    assertThat(database.rows("select account_id from notice where says like '%PUBLISHED'"))
        .containsExactly("2");
  }

  @Test
  void whatWasToldLongAgoIsForgotten() {
    market.publishedAchievement(Cast.LI_LEI);
    clock.goOn(Duration.ofDays(366));
    market.publishedAchievement(Cast.LI_LEI);
    tidying.tidy();
    assertThat(database.number("select count(*) from notice")).isEqualTo(3);
  }

  private long booked(String clerk, int slot) {
    long achievement = market.publishedAchievement(clerk);
    if (database.number("select count(*) from roadshow") == 0) {
      market.openRoadshow();
    }
    caller.as(clerk);
    return bookings.take(ROADSHOW, slot, String.valueOf(achievement));
  }

  private Slice<NoticeRow> mine() {
    return notices.mine(new NoticeSearch(false, 1));
  }

  private List<String> toldTo(String login) {
    return database.rows(
        "select n.says from notice n join account a on a.id = n.account_id where a.login = ? order by n.id",
        login);
  }
}
