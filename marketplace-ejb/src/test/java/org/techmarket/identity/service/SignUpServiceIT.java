package org.techmarket.identity.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmarket.identity.OrganisationStage;
import org.techmarket.identity.Role;
import org.techmarket.identity.SignUpEntry;
import org.techmarket.shared.Answers;
import org.techmarket.shared.TooOften;
import org.techmarket.shared.Varied;
import org.techmarket.testing.MarketTest;
import org.techmarket.testing.Sql;
import org.techmarket.testing.TestCaller;
import org.techmarket.testing.TestClock;
import org.techmarket.testing.TestDatabase;

@MarketTest
class SignUpServiceIT {

  private static final String HERE = "203.0.113.7";

  static final SignUpEntry WEI =
      new SignUpEntry(
          "wei.hua",
          "魏华",
          "Secret-123",
          "139 0531 0000",
          "wei@example.cn",
          "YES",
          SignUpEntry.NOTICE,
          "");

  @Inject private SignUpService signUps;
  @Inject private SignInService signIn;
  @Inject private TestCaller caller;
  @Inject private TestClock clock;
  private final Sql database = TestDatabase.current().owner();

  @BeforeEach
  void aVisitorComes() {
    caller.as(null);
  }

  @Test
  void whoSignsUpAdministersAnOrganisationOfWhichNothingIsKnownYet() {
    signUps.signUp(WEI, HERE);
    assertThat(signIn.signIn("wei.hua", "Secret-123".toCharArray(), "127.0.0.1"))
        .hasValueSatisfying(
            who -> {
              assertThat(who.roles()).containsExactly(Role.ORG_ADMIN);
              assertThat(who.standing()).isEqualTo(OrganisationStage.DRAFT);
              assertThat(who.organisation()).isNull();
            });
  }

  @Test
  void whatWasAgreedToIsKeptWithTimeAndAddress() {
    signUps.signUp(WEI, HERE);
    assertThat(
            database.rows(
                "select notice || ' ' || address || ' ' || (given_at = ?::timestamptz) from consent",
                TestClock.START.toString()))
        .containsExactly(SignUpEntry.NOTICE + " " + HERE + " true");
    assertThat(database.rows("select phone || ' ' || mail from account where login = 'wei.hua'"))
        .containsExactly("13905310000 wei@example.cn");
  }

  @Test
  void withoutConsentThereIsNoAccount() {
    assertThat(Answers.faults(() -> signUps.signUp(Varied.with(WEI, "consent", ""), HERE)))
        .containsExactly("consent identity.consentMissing");
    assertThat(Answers.faults(() -> signUps.signUp(Varied.with(WEI, "notice", "2020-01"), HERE)))
        .containsExactly("notice identity.noticeReplaced");
    assertThat(database.number("select count(*) from account where login = 'wei.hua'")).isZero();
  }

  @Test
  void aTakenNameLeavesNothingBehind() {
    assertThat(Answers.faults(() -> signUps.signUp(Varied.with(WEI, "login", "li.lei"), HERE)))
        .containsExactly("login identity.loginTaken");
    assertThat(database.number("select count(*) from organisation where stage = 'DRAFT'")).isZero();
    assertThat(database.number("select count(*) from consent")).isZero();
  }

  @Test
  void nobodySignsUpWithoutEnd() {
    database.run("update parameter set amount = 1 where name = 'SIGN_UPS_PER_HOUR'");
    signUps.signUp(WEI, HERE);
    SignUpEntry other = Varied.with(WEI, "login", "wei.second");
    assertThatThrownBy(() -> signUps.signUp(other, HERE)).isInstanceOf(TooOften.class);
    signUps.signUp(other, "203.0.113.8");
    clock.set(TestClock.START.plus(Duration.ofHours(1)));
    signUps.signUp(Varied.with(WEI, "login", "wei.third"), HERE);
  }

  @Test
  void allAddressesOfOneHostWithIpv6AreCountedTogetherAndEachIsKeptAsItIs() {
    database.run("update parameter set amount = 1 where name = 'SIGN_UPS_PER_HOUR'");
    signUps.signUp(WEI, "2001:db8:0:7::1");
    SignUpEntry other = Varied.with(WEI, "login", "wei.second");
    assertThatThrownBy(() -> signUps.signUp(other, "2001:db8:0:7:a:b:c:d"))
        .isInstanceOf(TooOften.class);
    signUps.signUp(other, "2001:db8:0:8::1");
    assertThat(database.rows("select address from consent order by id"))
        .containsExactly("2001:db8:0:7::1", "2001:db8:0:8::1");
  }
}
