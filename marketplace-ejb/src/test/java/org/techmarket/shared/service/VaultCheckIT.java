package org.techmarket.shared.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.techmarket.testing.MarketTest;
import org.techmarket.testing.Sql;
import org.techmarket.testing.TestDatabase;
import org.techmarket.testing.Transactions;

@MarketTest
class VaultCheckIT {

  @Inject private VaultCheck check;
  private final Sql database = TestDatabase.current().owner();

  @Test
  void theFirstStartMarksTheDatabaseAndTheNextFindsItsOwnMark() throws Exception {
    start();
    start();
    assertThat(database.text("select mark from vault_mark")).matches("[0-9a-f]{64}");
  }

  @Test
  void aStartUnderAnotherKeyIsRefusedInOneSentenceAndKeepsTheMark() {
    String other = "0".repeat(64);
    database.run("insert into vault_mark (mark) values ('" + other + "')");
    assertThatIllegalStateException()
        .isThrownBy(this::start)
        .withMessageContaining("put the old vault.key back");
    assertThat(database.text("select mark from vault_mark")).isEqualTo(other);
  }

  private void start() throws Exception {
    Transactions.joining(
        () -> {
          check.check();
          return null;
        });
  }
}
