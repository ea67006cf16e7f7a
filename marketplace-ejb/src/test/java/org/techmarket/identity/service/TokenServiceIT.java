package org.techmarket.identity.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.techmarket.identity.service.TokenService.IssuedToken;
import org.techmarket.testing.Cast;
import org.techmarket.testing.MarketTest;
import org.techmarket.testing.Sql;
import org.techmarket.testing.TestClock;
import org.techmarket.testing.TestDatabase;

@MarketTest
class TokenServiceIT {

  @Inject private TokenService tokens;
  @Inject private SignInTidying tidying;
  @Inject private AccountQueries accounts;
  @Inject private TestClock clock;
  private final Sql database = TestDatabase.current().owner();

  @Test
  void aTokenStandsForWhomItWasIssued() {
    assertThat(tokens.recognise(issue().token()))
        .hasValueSatisfying(who -> assertThat(who.login()).isEqualTo(Cast.LI_LEI));
  }

  @Test
  void aTokenEndsWhenItsDaysAreOver() {
    database.run("update parameter set amount = 30 where name = 'TOKEN_DAYS'");
    IssuedToken token = issue();
    assertThat(token.expiresAt()).isEqualTo(TestClock.START.plus(Duration.ofDays(30)));
    clock.set(token.expiresAt().minusMillis(1));
    assertThat(tokens.recognise(token.token())).isPresent();
    clock.set(token.expiresAt());
    assertThat(tokens.recognise(token.token())).isEmpty();
  }

  @Test
  void tokensAndLinksThatHaveEndedAreRemoved() {
    IssuedToken token = issue();
    database.run(
        "insert into first_administrator_link (hash, expires_at) select hash, expires_at from api_token");
    clock.set(token.expiresAt().minusMillis(1));
    tidying.tidy();
    assertThat(database.number("select count(*) from api_token")).isEqualTo(1);
    assertThat(database.number("select count(*) from first_administrator_link")).isEqualTo(1);
    clock.set(token.expiresAt());
    tidying.tidy();
    assertThat(database.number("select count(*) from api_token")).isZero();
    assertThat(database.number("select count(*) from first_administrator_link")).isZero();
  }

  @Test
  void onlyTheHashOfATokenIsKept() {
    String token = issue().token();
    assertThat(token).startsWith("mkt_").hasSizeGreaterThan(40);
    assertThat(database.rows("select hash from api_token")).containsExactly(Secrets.hash(token));
    assertThat(tokens.recognise(Secrets.hash(token))).isEmpty();
  }

  @Test
  void anUnknownTokenStandsForNobody() {
    assertThat(tokens.recognise(TokenService.PREFIX + Secrets.fresh())).isEmpty();
  }

  private IssuedToken issue() {
    return tokens.issue(accounts.signedIn(Cast.LI_LEI).orElseThrow());
  }
}
