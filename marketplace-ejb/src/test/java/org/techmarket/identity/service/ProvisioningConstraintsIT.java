package org.techmarket.identity.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.techmarket.testing.MarketTest;
import org.techmarket.testing.Sql;
import org.techmarket.testing.TestDatabase;

/** What must never be of accounts on their way to the provider of identities. */
@MarketTest
class ProvisioningConstraintsIT {

  private static final String TASK =
      """
      insert into provisioning (subject, subject_id, stage, wished_at, due_at)
      values ('ACCOUNT', 1, 'WAITING', now(), now())
      """;

  private final Sql database = TestDatabase.current().owner();

  @Test
  void twoTasksOfOneAccount() {
    database.run(TASK);
    assertThat(refused(TASK)).isEqualTo("provisioning_one_per_subject");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "first_password = 'Kx7m-Qp2r-Wd9h' | provisioning_password_locked",
        "first_password = decode(repeat('01', 29), 'hex'), stage = 'DONE', settled_at = now() | provisioning_password_waits",
        "stage = 'DONE' | provisioning_settled",
        "stage = 'REFUSED' | provisioning_fault_told",
        "fault = 'OTHER' | provisioning_fault_known",
        "stage = 'OTHER' | provisioning_stage_known",
        "subject = 'OTHER' | provisioning_subject_known"
      })
  void aTaskThatSaysWhatCannotBe(String change, String constraint) {
    database.run(TASK);
    assertThat(refused("update provisioning set " + change)).isEqualTo(constraint);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "issuer = 'https://id'",
        "password_hash = null",
        "external_id = '1'",
        "external_id = '1', issuer = 'https://id'"
      })
  void anAccountThatIsKnownTwoWaysOrNone(String change) {
    assertThat(refused("update account set " + change + " where id = 1"))
        .isEqualTo("account_known_one_way");
  }

  private String refused(String statement) {
    return catchThrowableOfType(Sql.SqlRefused.class, () -> database.run(statement)).constraint();
  }
}
