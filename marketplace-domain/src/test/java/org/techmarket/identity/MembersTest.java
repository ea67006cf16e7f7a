package org.techmarket.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.techmarket.shared.Answers;
import org.techmarket.shared.Change;
import org.techmarket.shared.Keyed;
import org.techmarket.shared.NotFound;

class MembersTest {

  private final Account administrator = account(1, Role.ORG_ADMIN, Role.REGISTRAR);
  private final Account clerk = account(2, Role.ORG_USER);
  private final Members members = new Members(List.of(administrator, clerk), Set.of());

  @Test
  void theLastAdministratorDoesNotLeave() {
    assertThat(Answers.grounds(() -> members.remove(1)))
        .containsExactly("identity.lastAdministratorOfOrganisation");
    assertThat(Answers.grounds(() -> members.allow(1, Set.of(Role.ORG_USER))))
        .containsExactly("identity.lastAdministratorOfOrganisation");
    assertThat(administrator.is(Role.ORG_ADMIN)).isTrue();
    assertThat(administrator.organisationId()).isEqualTo(10);
  }

  @Test
  void oneOfTwoAdministratorsDoes() {
    members.allow(2, Set.of(Role.ORG_ADMIN));
    members.remove(1);
    assertThat(administrator.organisationId()).isNull();
    assertThat(administrator.roles()).isEmpty();
    assertThat(clerk.roles()).containsExactly(Role.ORG_ADMIN);
  }

  @Test
  void whoIsSuspendedAdministersNothingMeanwhile() {
    members.allow(2, Set.of(Role.ORG_ADMIN));
    Members others = new Members(members.accounts(), Set.of(2L));
    assertThat(Answers.grounds(() -> others.remove(1)))
        .containsExactly("identity.lastAdministratorOfOrganisation");
    assertThat(Answers.grounds(() -> others.handOver(1, 2)))
        .containsExactly("identity.accountSuspendedAlready");
  }

  @Test
  void whatOthersHaveGivenIsNotTakenAway() {
    members.allow(1, Set.of(Role.ORG_ADMIN, Role.ORG_USER));
    assertThat(administrator.roles())
        .containsExactlyInAnyOrder(Role.ORG_ADMIN, Role.ORG_USER, Role.REGISTRAR);
  }

  @Test
  void theAdministrationIsHandedOver() {
    members.handOver(1, 2);
    assertThat(clerk.is(Role.ORG_ADMIN)).isTrue();
    assertThat(administrator.roles()).containsExactlyInAnyOrder(Role.ORG_USER, Role.REGISTRAR);
    assertThat(Answers.grounds(() -> members.handOver(2, 2)))
        .containsExactly("identity.handedToOneself");
  }

  @Test
  void whoActsForAnotherOrganisationIsNotFound() {
    assertThatThrownBy(() -> members.remove(3)).isInstanceOf(NotFound.class);
  }

  @Test
  void whoActsForNobodyElseIsForgottenWithTheirOrganisation() {
    Account operator = account(3, Role.ORG_USER, Role.MARKET_OPERATOR);
    Instant then = Instant.parse("2026-11-23T02:00:00Z");
    assertThat(new Members(List.of(administrator, clerk, operator), Set.of()).outlive(then))
        .allMatch(Change::ofItself)
        .extracting(Change::verb)
        .containsExactly("closeAccount", "closeAccount", "leave");
    assertThat(clerk.isClosed()).isTrue();
    assertThat(operator.organisationId()).isNull();
    assertThat(operator.roles()).containsExactly(Role.MARKET_OPERATOR);
  }

  @Test
  void anOrganisationGivesNoRoleOfTheMarket() {
    assertThat(Answers.faults(() -> new MemberEntry(List.of("PLATFORM_ADMIN"), "0").read()))
        .containsExactly("roles shared.notAChoice");
    assertThat(Answers.faults(() -> new InvitationEntry("Wei", List.of("REGISTRAR"), "").read()))
        .containsExactly("roles shared.notAChoice");
  }

  private static Account account(long id, Role... roles) {
    return Keyed.with(id, new Account("login" + id, "Name", "none", 10L, Set.of(roles)));
  }
}
