package org.techmarket.identity.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.techmarket.identity.AccountEntry;
import org.techmarket.identity.TokenEntry;
import org.techmarket.identity.TokenScope;
import org.techmarket.intake.service.DraftService;
import org.techmarket.shared.Answers;
import org.techmarket.shared.NotFound;
import org.techmarket.testing.Cast;
import org.techmarket.testing.MarketTest;
import org.techmarket.testing.Rivals;
import org.techmarket.testing.Sql;
import org.techmarket.testing.TestCaller;
import org.techmarket.testing.TestDatabase;

@MarketTest
class ClosingServiceIT {

  private static final String SECRET = "Secret-123";
  private static final String HERE = "203.0.113.7";

  @Inject private AccountService accounts;
  @Inject private AccountQueries queries;
  @Inject private ClosingService closing;
  @Inject private DraftService drafts;
  @Inject private SessionService sessions;
  @Inject private SignInService signIn;
  @Inject private TokenService tokens;
  @Inject private TestCaller caller;
  private final Sql database = TestDatabase.current().owner();

  @Test
  void aClosedAccountKeepsNoNameAndLetsNobodyIn() {
    long id = open("lucy", "ORG_USER", "2");
    SignedIn lucy = queries.signedIn("lucy").orElseThrow();
    long session = sessions.begin(lucy, HERE, "Firefox");
    String token = tokens.issue(lucy, new TokenEntry.Terms("T", TokenScope.ACT, 30)).token();
    caller.as("lucy");
    drafts.save("account", Map.of("phone", "0531"));
    closing.closeOwn(SECRET, HERE);
    caller.as(null);
    assertThat(
            database.text(
                "select login || display_name || password_hash from account where id = ?", id))
        .doesNotContainIgnoringCase("lucy")
        .doesNotContain("PBKDF2");
    assertThat(signIn.signIn("lucy", SECRET.toCharArray(), HERE)).isEmpty();
    assertThat(signIn.signIn("closed#" + id, "closed#".toCharArray(), HERE)).isEmpty();
    assertThat(sessions.recognise(session, "zh")).isEmpty();
    assertThat(tokens.recognise(token)).isEmpty();
    assertThat(database.number("select count(*) from draft")).isZero();
    assertThat(queries.all()).extracting(AccountRow::id).doesNotContain(id);
    assertThatThrownBy(() -> queries.require(id)).isInstanceOf(NotFound.class);
  }

  @Test
  void itsLoginNameIsFreeForSomebodyElse() {
    close(open("lucy", "ORG_USER", "2"));
    assertThat(open("lucy", "ORG_USER", "2")).isPositive();
  }

  @Test
  void whoDoesNotKnowThePasswordClosesNothing() {
    open("lucy", "ORG_USER", "2");
    caller.as("lucy");
    assertThat(Answers.faults(() -> closing.closeOwn("Wrong-123", HERE)))
        .containsExactly("closingPassword identity.wrongPassword");
    assertThat(queries.signedIn("lucy")).isPresent();
  }

  @Test
  void whoAloneAdministersOthersHandsOverFirst() {
    long lucy = open("lucy", "ORG_ADMIN", "2");
    long kate = open("kate", "ORG_ADMIN", "2");
    close(kate);
    assertThat(Answers.grounds(() -> close(lucy)))
        .containsExactly("identity.lastAdministratorOfOrganisation");
    open("anna", "ORG_ADMIN", "2");
    close(lucy);
    assertThat(queries.signedIn("lucy")).isEmpty();
  }

  @Test
  void whoActsAloneNeedHandOverToNobody() {
    database.run("update account set organisation_id = 1 where organisation_id = 2");
    close(open("lucy", "ORG_ADMIN", "2"));
    assertThat(queries.signedIn("lucy")).isEmpty();
  }

  @Test
  void theLastAdministratorStays() {
    long second = open("second", "PLATFORM_ADMIN", null);
    close(second);
    long first = queries.signedIn(Cast.ADMINISTRATOR).orElseThrow().id();
    assertThat(Answers.grounds(() -> close(first))).containsExactly("identity.lastAdministrator");
  }

  @Test
  void ofTwoWhoCloseEachOtherOneStays() {
    long second = open("second", "PLATFORM_ADMIN", null);
    long first = queries.signedIn(Cast.ADMINISTRATOR).orElseThrow().id();
    List<Long> both = List.of(first, second);
    assertThat(
            Rivals.race(
                2,
                rival -> {
                  close(both.get(rival));
                  return true;
                }))
        .filteredOn(Rivals.Outcome::isSuccess)
        .hasSize(1);
  }

  private void close(long id) {
    caller.as(Cast.ADMINISTRATOR);
    closing.close(id);
    caller.as(null);
  }

  private long open(String login, String role, String organisation) {
    return accounts.open(new AccountEntry(login, "Lucy", SECRET, List.of(role), organisation));
  }
}
