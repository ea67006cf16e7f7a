package org.techmarket.identity.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.techmarket.testing.Cast;
import org.techmarket.testing.MarketTest;
import org.techmarket.testing.Sql;
import org.techmarket.testing.TestCaller;
import org.techmarket.testing.TestClock;
import org.techmarket.testing.TestDatabase;

@MarketTest
class SessionServiceIT {

  private static final String HERE = "203.0.113.7";

  @Inject private SessionService sessions;
  @Inject private SignInQueries queries;
  @Inject private AccountQueries accounts;
  @Inject private TestCaller caller;
  @Inject private TestClock clock;
  private final Sql database = TestDatabase.current().owner();

  @Test
  void aSessionStandsForWhomItWasBegunUntilItIsEnded() {
    long session = begin(Cast.LI_LEI);
    assertThat(sessions.recognise(session, "zh"))
        .hasValueSatisfying(who -> assertThat(who.login()).isEqualTo(Cast.LI_LEI));
    caller.as(Cast.LI_LEI);
    sessions.end(session);
    assertThat(sessions.recognise(session, "zh")).isEmpty();
  }

  @Test
  void theirOwnerSeesThemAndNobodyElse() {
    begin(Cast.LI_LEI);
    clock.goOn(Duration.ofMinutes(2));
    long later = begin(Cast.LI_LEI);
    caller.as(Cast.LI_LEI);
    assertThat(queries.sessions()).extracting(SessionRow::id).startsWith(later).hasSize(2);
    assertThat(queries.sessions().get(0).address()).isEqualTo(HERE);
    assertThat(queries.sessions().get(0).browser()).isEqualTo("Firefox");
    caller.as(Cast.HAN_MEIMEI);
    assertThat(queries.sessions()).isEmpty();
  }

  @Test
  void nobodyEndsTheSessionOfAnother() {
    long session = begin(Cast.LI_LEI);
    caller.as(Cast.HAN_MEIMEI);
    sessions.end(session);
    sessions.endOthers();
    assertThat(sessions.recognise(session, "zh")).isPresent();
    caller.as(Cast.LI_LEI);
    sessions.end(session);
    assertThat(sessions.recognise(session, "zh")).isEmpty();
  }

  @Test
  void whoEndsSessionsIsTold() {
    long one = begin(Cast.LI_LEI);
    begin(Cast.LI_LEI);
    caller.as(Cast.HAN_MEIMEI);
    sessions.end(one);
    sessions.endOthers();
    assertThat(told()).isEmpty();
    caller.as(Cast.LI_LEI);
    sessions.end(one);
    sessions.end(one);
    sessions.endOthers();
    sessions.endOthers();
    assertThat(told()).containsExactly("endSession", "endOtherSessions");
  }

  @Test
  void whoSignsOutIsToldAndWhoHasNotSignedInIsNot() {
    caller.as(null);
    sessions.leave();
    caller.as(Cast.LI_LEI);
    sessions.leave();
    assertThat(
            database.rows("select subject_id, account_id from audit_entry where verb = 'signOut'"))
        .containsExactly("1 1");
  }

  private List<String> told() {
    return database.rows("select verb from audit_entry where verb like 'end%' order by id");
  }

  @Test
  void whenItWasLastSeenIsWrittenOnceAMinute() {
    long session = begin(Cast.LI_LEI);
    clock.goOn(Duration.ofSeconds(60));
    sessions.recognise(session, "zh");
    assertThat(lastSeen()).isEqualTo(TestClock.START);
    assertThat(TestDatabase.current().statementsOf(() -> sessions.recognise(session, "zh")))
        .isEqualTo(1);
    clock.goOn(Duration.ofSeconds(1));
    sessions.recognise(session, "zh");
    assertThat(lastSeen()).isEqualTo(TestClock.START.plusSeconds(61));
  }

  @Test
  void theLanguageSomebodyReadsIsNotedWhenItIsAnother() {
    long session = begin(Cast.LI_LEI);
    sessions.recognise(session, "zh");
    assertThat(database.text("select language from account where login = 'li.lei'")).isEqualTo("-");
    sessions.recognise(session, "en");
    assertThat(database.text("select language from account where login = 'li.lei'"))
        .isEqualTo("en");
    assertThat(TestDatabase.current().statementsOf(() -> sessions.recognise(session, "en")))
        .isEqualTo(1);
    sessions.recognise(session, "zh");
    assertThat(database.text("select language from account where login = 'li.lei'"))
        .isEqualTo("zh");
  }

  @Test
  void oneThatWasForgottenIsNotShownAndGoesWithTheNextSignIn() {
    begin(Cast.LI_LEI);
    clock.goOn(Duration.ofMinutes(32));
    caller.as(Cast.LI_LEI);
    assertThat(queries.sessions()).isEmpty();
    begin(Cast.LI_LEI);
    assertThat(database.number("select count(*) from web_session")).isEqualTo(1);
  }

  @Test
  void whatABrowserSaysOfItselfIsCutToFit() {
    sessions.begin(accounts.signedIn(Cast.LI_LEI).orElseThrow(), HERE, "x\n".repeat(400));
    assertThat(database.text("select browser from web_session")).isEqualTo("x".repeat(300));
    sessions.begin(accounts.signedIn(Cast.LI_LEI).orElseThrow(), HERE, null);
  }

  private Instant lastSeen() {
    return Instant.parse(
        database.text(
            "select to_char(last_seen_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') from web_session"));
  }

  private long begin(String login) {
    return sessions.begin(accounts.signedIn(login).orElseThrow(), HERE, "Firefox");
  }
}
