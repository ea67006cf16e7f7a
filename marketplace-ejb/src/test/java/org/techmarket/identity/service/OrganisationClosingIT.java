package org.techmarket.identity.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmarket.exhibition.AchievementFixture;
import org.techmarket.exhibition.service.AchievementService;
import org.techmarket.identity.AccountEntry;
import org.techmarket.identity.InvitationEntry;
import org.techmarket.identity.OrganisationEntry;
import org.techmarket.identity.OrganisationStage;
import org.techmarket.registration.RegistrationPointEntry;
import org.techmarket.registration.service.RegistrationPointService;
import org.techmarket.roadshow.service.RoadshowBookingService;
import org.techmarket.shared.Answers;
import org.techmarket.shared.Decision;
import org.techmarket.shared.Refused;
import org.techmarket.shared.StaleVersion;
import org.techmarket.shared.Varied;
import org.techmarket.testing.Cast;
import org.techmarket.testing.MarketFixture;
import org.techmarket.testing.MarketTest;
import org.techmarket.testing.Rivals;
import org.techmarket.testing.Rivals.Outcome;
import org.techmarket.testing.Sql;
import org.techmarket.testing.TestCaller;
import org.techmarket.testing.TestClock;
import org.techmarket.testing.TestDatabase;

/** How an organisation leaves the market. */
@MarketTest
class OrganisationClosingIT {

  private static final String SECURITY = Cast.ADMINISTRATOR;

  @Inject private OrganisationClosingService closing;
  @Inject private OrganisationService organisations;
  @Inject private ClosedOrganisations closed;
  @Inject private ApplicationQueries queries;
  @Inject private AccountQueries accounts;
  @Inject private AccountService opening;
  @Inject private AchievementService achievements;
  @Inject private RegistrationPointService points;
  @Inject private MemberService members;
  @Inject private SignUpService signUps;
  @Inject private RoadshowBookingService bookings;
  @Inject private MarketFixture market;
  @Inject private TestCaller caller;
  @Inject private TestClock clock;
  private final Sql database = TestDatabase.current().owner();
  private final ExecutorService threads = Executors.newFixedThreadPool(2);

  @BeforeEach
  void theUniversityHasAnAdministratorAndTheMarketASecurityAdministrator() {
    database.run("insert into account_role values (2, 'ORG_ADMIN'), (6, 'SECURITY_ADMIN')");
  }

  @AfterEach
  void nobodyGoesOn() {
    database.run("rollback"); // what a test that failed has not ended
    threads.shutdownNow();
  }

  @Test
  void twoCloseItAndItsPeopleReadOnForThirtyDays() {
    ask();
    assertThat(toldTo(SECURITY)).isEqualTo("Organisation.askToClose");
    caller.as(SECURITY);
    assertThat(queries.toClose(1).rows())
        .extracting(OrganisationView::id)
        .containsExactly(Cast.UNIVERSITY);
    assertThat(queries.view(Cast.UNIVERSITY).may().close()).isTrue();
    closing.confirm(Cast.UNIVERSITY, seen());
    assertThat(toldTo(Cast.LI_LEI)).isEqualTo("Organisation.CLOSED");
    caller.as(Cast.LI_LEI);
    assertThat(queries.own().stage()).isEqualTo(OrganisationStage.CLOSED);
    clock.goOn(Duration.ofDays(30).minusMillis(1));
    closed.tidy();
    assertThat(accounts.signedIn(Cast.LI_LEI)).isPresent();
  }

  @Test
  void afterThatTheyAreForgottenAndTheCodeIsFree() {
    database.run("insert into account_role values (1, 'EVENT_MANAGER')");
    ask();
    confirm();
    OrganisationEntry again =
        new OrganisationEntry("123700004955700048", "中国海洋大学", "UNIVERSITY", "370200");
    assertThat(Answers.faults(() -> organisations.admit(again)))
        .containsExactly("creditCode identity.creditCodeTaken");
    clock.goOn(Duration.ofDays(30));
    closed.tidy();
    closed.tidy();
    assertThat(
            database.rows(
                "select coalesce(organisation_id, 0), closed_at is null from account where id in (1, 2) order by id"))
        .containsExactly("0 t", "1 f");
    assertThat(accounts.signedIn(Cast.LIN_TAO)).isEmpty();
    assertThat(
            database.rows(
                "select verb, coalesce(account_id, 0) from audit_entry where subject = 'Organisation' and subject_id = 1 and verb is not null order by sequence"))
        .containsExactly("askToClose 2", "peopleLeft 0");
    assertThat(organisations.admit(again)).isPositive();
  }

  @Test
  void whatIsBegunIsEndedFirst() {
    take();
    assertThat(Answers.grounds(this::ask)).containsExactly("roadshow.bookingsOpen");
    clock.goOn(Duration.ofSeconds(900));
    ask();
  }

  @Test
  void whatTheOperatorMayStillPublishKeepsItOpen() {
    caller.as(Cast.LI_LEI);
    achievements.submit(AchievementFixture.entry());
    assertThat(Answers.grounds(this::ask)).containsExactly("exhibition.achievementsOpen");
  }

  @Test
  void aClosedOrganisationBecomesNoRegistrationPoint() {
    ask();
    confirm();
    caller.as(Cast.ADMINISTRATOR);
    RegistrationPointEntry entry = new RegistrationPointEntry("1", "370200", "05", "NO", "");
    assertThat(Answers.faults(() -> points.open(entry)))
        .containsExactly("organisation shared.notAChoice");
  }

  @Test
  void aRegistrationPointStays() {
    database.run(
        "insert into registration_point (organisation_id, city_code, point_code, accepts_province, version) values (1, '370200', '01', false, 0)");
    assertThat(Answers.grounds(this::ask)).containsExactly("registration.pointOpen");
  }

  @Test
  void whatWasBegunSinceIsEndedFirstToo() {
    ask();
    take();
    assertThat(Answers.grounds(this::confirm)).containsExactly("roadshow.bookingsOpen");
    assertThat(market.stage("organisation", Cast.UNIVERSITY)).isEqualTo("VERIFIED");
  }

  @Test
  void whatIsDeclinedIsToldWithTheReason() {
    ask();
    caller.as(SECURITY);
    closing.decline(Cast.UNIVERSITY, seen());
    assertThat(toldTo(Cast.LI_LEI)).isEqualTo("Organisation.declineClosing");
    caller.as(Cast.LIN_TAO);
    assertThat(queries.own().closingDeclined()).isEqualTo("The reason of the test");
    assertThat(queries.own().may().askToClose()).isTrue();
    assertThat(Answers.grounds(this::confirm)).containsExactly("identity.closingNotAsked");
  }

  @Test
  void whatIsTakenBackIsNotConfirmed() {
    ask();
    Decision asked = seen();
    caller.as(Cast.LIN_TAO);
    closing.withdraw(asked);
    caller.as(SECURITY);
    assertThatThrownBy(() -> closing.confirm(Cast.UNIVERSITY, asked))
        .isInstanceOf(StaleVersion.class);
    assertThat(queries.toClose(1).rows()).isEmpty();
  }

  @Test
  void nobodyComesIntoItOnceItIsClosed() {
    caller.as(Cast.LIN_TAO);
    String key = members.invite(new InvitationEntry("Wei", List.of("ORG_USER"), ""));
    ask();
    confirm();
    AccountEntry late = new AccountEntry("late", "Wei", "Secret-123", List.of("ORG_USER"), "1");
    assertThat(Answers.faults(() -> opening.open(late)))
        .containsExactly("organisation shared.notAChoice");
    caller.as(null);
    assertThat(
            Answers.grounds(
                () -> signUps.signUp(Varied.with(SignUpServiceIT.WEI, "invitation", key), "::1")))
        .containsExactly("identity.invitationOver");
  }

  @Test
  void whoIsActingIsWaitedFor() throws Exception {
    long achievement = bookable();
    ask();
    Decision asked = seen();
    database.run("begin");
    database.run("lock table roadshow_booking in exclusive mode");
    Future<Long> booking = threads.submit(as(Cast.LI_LEI, () -> take(achievement)));
    database.awaitLock();
    Future<Long> closes = threads.submit(as(SECURITY, () -> close(asked)));
    database.awaitLocks(2);
    database.run("commit");
    assertThat(Rivals.outcome(booking).isSuccess()).isTrue();
    assertThat(ground(Rivals.outcome(closes))).isEqualTo("roadshow.bookingsOpen");
  }

  @Test
  void whoComesWhileItIsBeingClosedIsRefused() throws Exception {
    long achievement = bookable();
    ask();
    Decision asked = seen();
    database.run("begin");
    database.run("lock table audit_entry in exclusive mode");
    Future<Long> closes = threads.submit(as(SECURITY, () -> close(asked)));
    database.awaitLock();
    Future<Long> booking = threads.submit(as(Cast.LI_LEI, () -> take(achievement)));
    database.awaitLocks(2);
    database.run("commit");
    assertThat(Rivals.outcome(closes).isSuccess()).isTrue();
    assertThat(ground(Rivals.outcome(booking))).isEqualTo("identity.organisationClosed");
    assertThat(database.number("select count(*) from roadshow_booking")).isZero();
  }

  private static String ground(Outcome<Long> outcome) {
    return ((Refused) outcome.refusal()).code();
  }

  private Callable<Long> as(String who, Callable<Long> what) {
    return () -> {
      caller.as(who);
      return what.call();
    };
  }

  private long close(Decision asked) {
    closing.confirm(Cast.UNIVERSITY, asked);
    return Cast.UNIVERSITY;
  }

  private void ask() {
    caller.as(Cast.LIN_TAO);
    closing.ask(seen());
  }

  private void confirm() {
    caller.as(SECURITY);
    closing.confirm(Cast.UNIVERSITY, seen());
  }

  private Decision seen() {
    return market.on("organisation", Cast.UNIVERSITY);
  }

  private long bookable() {
    long achievement = market.publishedAchievement(Cast.LI_LEI);
    market.openRoadshow();
    return achievement;
  }

  private void take() {
    long achievement = bookable();
    caller.as(Cast.LI_LEI);
    take(achievement);
  }

  private long take(long achievement) {
    return bookings.take("LY-202612-001", 2, String.valueOf(achievement));
  }

  private String toldTo(String login) {
    return database.text(
        "select says from notice n join account a on a.id = n.account_id where login = ? order by n.id desc limit 1",
        login);
  }
}
