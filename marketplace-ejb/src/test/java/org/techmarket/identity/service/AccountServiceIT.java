package org.techmarket.identity.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.techmarket.identity.AccountEntry;
import org.techmarket.identity.Role;
import org.techmarket.shared.Answers;
import org.techmarket.shared.Search;
import org.techmarket.shared.Varied;
import org.techmarket.testing.MarketTest;
import org.techmarket.testing.TestDatabase;

@MarketTest
class AccountServiceIT {

  private static final AccountEntry LUCY =
      new AccountEntry("lucy.king", "金露西", "Secret-123", List.of("ORG_USER"), "2");

  private static final String ADDRESS = "203.0.113.7";

  @Inject private AccountService accounts;
  @Inject private AccountQueries queries;
  @Inject private SignInService signIn;

  @Test
  void theHashOfThePasswordStatesItsAlgorithmAndItsIterations() {
    accounts.open(LUCY);
    assertThat(hash("lucy.king"))
        .startsWith("PBKDF2WithHmacSHA512:210000:")
        .doesNotContain("Secret-123");
  }

  @Test
  void theSamePasswordIsHashedToSomethingElseEveryTime() {
    accounts.open(LUCY);
    accounts.open(Varied.with(LUCY, "login", "lucy.queen"));
    assertThat(hash("lucy.king")).isNotEqualTo(hash("lucy.queen"));
  }

  @Test
  void whoKnowsThePasswordIsLetInForTheirOrganisation() {
    long id = accounts.open(LUCY);
    assertThat(signIn.signIn(" Lucy.King", "Secret-123".toCharArray(), ADDRESS))
        .hasValueSatisfying(
            who -> {
              assertThat(who.id()).isEqualTo(id);
              assertThat(who.roles()).containsExactly(Role.ORG_USER);
              assertThat(who.organisation()).isEqualTo("青岛海大涂料有限公司");
            });
  }

  @Test
  void whoDoesNotIsNot() {
    accounts.open(LUCY);
    assertThat(signIn.signIn("lucy.king", "Secret-124".toCharArray(), ADDRESS)).isEmpty();
    assertThat(signIn.signIn("nobody", "Secret-123".toCharArray(), ADDRESS)).isEmpty();
    assertThat(signIn.signIn("lucy\u0000king", "Secret-123".toCharArray(), ADDRESS)).isEmpty();
  }

  @Test
  void aLoginNameStandsOnce() {
    accounts.open(LUCY);
    assertThat(Answers.faults(() -> accounts.open(Varied.with(LUCY, "displayName", "Other"))))
        .containsExactly("login identity.loginTaken");
  }

  @Test
  void nobodyActsForAnOrganisationThatDoesNotExist() {
    assertThat(Answers.faults(() -> accounts.open(Varied.with(LUCY, "organisation", "99"))))
        .containsExactly("organisation shared.notAChoice");
    assertThat(queries.all()).extracting(AccountRow::login).doesNotContain("lucy.king");
  }

  @Test
  void aListOfAccountsTakesNoStatementForEach() {
    assertThat(queries.all()).hasSizeGreaterThan(5);
    assertThat(TestDatabase.current().statementsOf(queries::all)).isLessThanOrEqualTo(2);
  }

  private static String hash(String login) {
    return TestDatabase.current()
        .owner()
        .text("select password_hash from account where login = ?", login);
  }

  @Test
  void theListIsSearchedByUserNameNameAndOrganisation() {
    assertThat(queries.search(new Search(null, null, 1)).rows()).isEqualTo(queries.all());
    assertThat(queries.search(new Search("LI.LEI", null, 1)).rows())
        .extracting(AccountRow::login)
        .containsExactly("li.lei");
    String organisation =
        queries.search(new Search("li.lei", null, 1)).rows().get(0).organisation();
    assertThat(queries.search(new Search(organisation, null, 1)).rows())
        .extracting(AccountRow::login)
        .containsExactly("li.lei", "lin.tao");
    assertThat(queries.search(new Search("_", null, 1)).total()).isZero();
  }
}
