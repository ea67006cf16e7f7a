package org.techmarket.notification.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmarket.testing.Cast;
import org.techmarket.testing.MarketFixture;
import org.techmarket.testing.MarketTest;
import org.techmarket.testing.Sql;
import org.techmarket.testing.TestDatabase;

/** What must never be of notices and mails is refused by the database itself. */
@MarketTest
class MailConstraintsIT {

  @Inject private MailFixture mail;
  @Inject private MarketFixture market;
  private final Sql database = TestDatabase.current().owner();

  @BeforeEach
  void post() throws Exception {
    mail.open();
    mail.post();
  }

  @AfterEach
  void close() {
    mail.close();
  }

  @Test
  void aLetterInPlain() {
    assertThat(
            refused("update mail set content = 'Dear Li Lei, here is your key to a new password'"))
        .isEqualTo("mail_locked");
  }

  @Test
  void aLetterThatIsKeptOnceItWasSentOrGoneBefore() {
    assertThat(refused("update mail set stage = 'SENT', due_at = null"))
        .isEqualTo("mail_blank_once_sent");
    assertThat(refused("update mail set content = null")).isEqualTo("mail_blank_once_sent");
  }

  @Test
  void aMailThatWaitsForNothingOrFailedForNoReason() {
    assertThat(refused("update mail set due_at = null")).isEqualTo("mail_in_time");
    assertThat(refused("update mail set stage = 'FAILED', due_at = null"))
        .isEqualTo("mail_problem_told");
  }

  @Test
  void twoDigestsOfAnAccount() {
    database.run("insert into digest values (1, date '2026-11-24', now())");
    assertThat(refused("insert into digest values (1, date '2026-11-24', now())"))
        .isEqualTo("digest_pkey");
  }

  @Test
  void aNoticeThatLeadsAway() {
    market.publishedAchievement(Cast.LI_LEI);
    assertThat(refused("update notice set path = 'https://elsewhere.example/'"))
        .isEqualTo("notice_path_of_ours");
  }

  private String refused(String statement) {
    return catchThrowableOfType(Sql.SqlRefused.class, () -> database.run(statement)).constraint();
  }
}
