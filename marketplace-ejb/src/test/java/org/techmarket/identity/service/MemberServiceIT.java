package org.techmarket.identity.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmarket.identity.InvitationEntry;
import org.techmarket.identity.MemberEntry;
import org.techmarket.identity.Role;
import org.techmarket.identity.SignUpEntry;
import org.techmarket.shared.Answers;
import org.techmarket.shared.NotFound;
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

@MarketTest
class MemberServiceIT {

  private static final InvitationEntry CLERK = new InvitationEntry("魏华", List.of("ORG_USER"), "");
  private static final long LIN_TAO = 2;
  private static final long LI_LEI = 1;

  @Inject private MemberService members;
  @Inject private MemberQueries queries;
  @Inject private SignUpService signUps;
  @Inject private SignInService signIn;
  @Inject private MarketFixture market;
  @Inject private TestCaller caller;
  @Inject private TestClock clock;
  private final Sql database = TestDatabase.current().owner();

  @BeforeEach
  void liLeiAdministersTheUniversity() {
    database.run("insert into account_role values (?, 'ORG_ADMIN')", LI_LEI);
    caller.as(Cast.LI_LEI);
  }

  @Test
  void whoIsInvitedSignsUpIntoTheOrganisationOnce() {
    String key = members.invite(CLERK);
    assertThat(queries.invitations()).extracting(InvitationRow::invitee).containsExactly("魏华");
    caller.as(null);
    assertThat(signUps.invitedInto(key)).isEqualTo("中国海洋大学");
    signUps.signUp(by(key, "wei.hua"), "203.0.113.7");
    assertThat(signIn.signIn("wei.hua", "Secret-123".toCharArray(), "127.0.0.1"))
        .hasValueSatisfying(
            who -> {
              assertThat(who.organisationId()).isEqualTo(Cast.UNIVERSITY);
              assertThat(who.roles()).containsExactly(Role.ORG_USER);
            });
    assertThat(Answers.grounds(() -> signUps.signUp(by(key, "another"), "203.0.113.7")))
        .containsExactly("identity.invitationOver");
    caller.as(Cast.LI_LEI);
    assertThat(queries.invitations()).isEmpty();
    assertThat(queries.members())
        .extracting(MemberRow::login)
        .containsExactly(Cast.LI_LEI, Cast.LIN_TAO, "wei.hua");
  }

  @Test
  void onlyTheHashOfALinkIsKept() {
    String key = members.invite(CLERK);
    assertThat(database.rows("select hash from invitation")).containsExactly(Secrets.hash(key));
  }

  @Test
  void aLinkEndsAfterSevenDaysOrWhenItIsRevoked() {
    String old = members.invite(CLERK);
    clock.set(TestClock.START.plus(Duration.ofDays(7)));
    assertThat(Answers.grounds(() -> signUps.invitedInto(old)))
        .containsExactly("identity.invitationOver");
    String fresh = members.invite(CLERK);
    long id = queries.invitations().get(0).id();
    caller.as(Cast.HAN_MEIMEI);
    assertThatThrownBy(() -> members.revoke(id, market.on("invitation", id)))
        .isInstanceOf(NotFound.class);
    caller.as(Cast.LI_LEI);
    members.revoke(id, market.on("invitation", id));
    assertThat(Answers.grounds(() -> signUps.invitedInto(fresh)))
        .containsExactly("identity.invitationOver");
    assertThat(Answers.grounds(() -> signUps.invitedInto("nonsense")))
        .containsExactly("identity.invitationOver");
    assertThat(database.rows("select verb from audit_entry where subject = 'Organisation'"))
        .containsExactly("invite", "invite", "revokeInvitation");
  }

  @Test
  void rolesAreGivenAndTakenOnWhatStandsNow() {
    String before = market.version("account", LIN_TAO);
    members.allow(LIN_TAO, new MemberEntry(List.of("ORG_ADMIN"), before));
    assertThat(queries.member(LIN_TAO).roles()).containsExactly(Role.ORG_ADMIN);
    assertThatThrownBy(() -> members.allow(LIN_TAO, new MemberEntry(List.of("ORG_USER"), before)))
        .isInstanceOf(StaleVersion.class);
  }

  @Test
  void ofTwoAdministratorsWhoRemoveEachOtherAtOnceOneStays() {
    String version = market.version("account", LIN_TAO);
    members.allow(LIN_TAO, new MemberEntry(List.of("ORG_ADMIN"), version));
    List<Outcome<Object>> outcomes =
        Rivals.race(2, n -> n == 0 ? removed(Cast.LI_LEI, LIN_TAO) : removed(Cast.LIN_TAO, LI_LEI));
    assertThat(outcomes).filteredOn(Outcome::isSuccess).hasSize(1);
    assertThat(database.number("select count(*) from account_role where role = 'ORG_ADMIN'"))
        .isOne();
  }

  @Test
  void theAdministrationIsHandedOverAndTheLastAdministratorStays() {
    assertThat(Answers.grounds(() -> members.remove(LI_LEI, market.on("account", LI_LEI))))
        .containsExactly("identity.lastAdministratorOfOrganisation");
    members.handOver(LIN_TAO, market.on("account", LIN_TAO));
    assertThat(queries.member(LIN_TAO).roles())
        .containsExactlyInAnyOrder(Role.ORG_ADMIN, Role.ORG_USER);
    assertThat(queries.member(LI_LEI).roles()).containsExactly(Role.ORG_USER);
    caller.as(Cast.LIN_TAO);
    members.remove(LI_LEI, market.on("account", LI_LEI));
    assertThat(queries.members()).extracting(MemberRow::login).containsExactly(Cast.LIN_TAO);
  }

  @Test
  void colleaguesOfOthersAreNotFound() {
    assertThatThrownBy(() -> members.remove(3, market.on("account", 3)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> queries.member(3)).isInstanceOf(NotFound.class);
  }

  private static SignUpEntry by(String key, String login) {
    return Varied.with(Varied.with(SignUpServiceIT.WEI, "invitation", key), "login", login);
  }

  private Object removed(String by, long colleague) {
    caller.as(by);
    members.remove(colleague, market.on("account", colleague));
    return null;
  }
}
