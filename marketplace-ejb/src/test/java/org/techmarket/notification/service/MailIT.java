package org.techmarket.notification.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmarket.exhibition.AchievementFixture;
import org.techmarket.exhibition.service.AchievementService;
import org.techmarket.identity.service.ClosingService;
import org.techmarket.testing.Cast;
import org.techmarket.testing.MarketFixture;
import org.techmarket.testing.MarketTest;
import org.techmarket.testing.Sql;
import org.techmarket.testing.TestCaller;
import org.techmarket.testing.TestClock;
import org.techmarket.testing.TestDatabase;
import org.techmarket.testing.Transactions;

/** What goes out by mail, and to whom. */
@MarketTest
class MailIT {

  @Inject private MailRound round;
  @Inject private MailDesk desk;
  @Inject private NoticeTidying tidying;
  @Inject private AchievementService achievements;
  @Inject private ClosingService closing;
  @Inject private MarketFixture market;
  @Inject private MailFixture mail;
  @Inject private TestCaller caller;
  @Inject private TestClock clock;
  private final Sql database = TestDatabase.current().owner();
  private GreenMail server;

  @BeforeEach
  void open() throws Exception {
    server = mail.open();
  }

  @AfterEach
  void close() {
    mail.close();
  }

  @Test
  void aDecisionIsMailedOnceInTheLanguageOfTheReaderAndThenForgotten() throws Exception {
    long id = returnedAchievement();
    assertThat(mail.mails()).containsExactly("NOTICE WAITING 0");
    round.go();
    round.go();
    assertThat(mail.mails()).containsExactly("NOTICE SENT 1");
    assertThat(database.number("select count(*) from mail where content is not null")).isZero();
    MimeMessage letter = server.getReceivedMessages()[0];
    assertThat(server.getReceivedMessages()).hasSize(1);
    assertThat(letter.getSubject()).startsWith("[Shandong").contains("was returned");
    assertThat(letter.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
    assertThat(letter.getHeader("List-Unsubscribe", null))
        .contains("/workbench/notification/delivery");
    assertThat(letter.getMessageID()).startsWith("<market-").endsWith("@example.cn>");
    String text = ((MimeMultipart) letter.getContent()).getBodyPart(0).getContent().toString();
    assertThat(text)
        .contains("Remark: The reason of the test")
        .contains("http://localhost:8080/workbench/exhibition/achievement?key=" + id);
  }

  @Test
  void whoHasNoAddressOrNoServerIsToldInTheInboxOnly() {
    database.run("update account set mail = null");
    returnedAchievement();
    database.run("update account set mail = ? where login = 'li.lei'", MailFixture.ADDRESS);
    mail.close();
    returnedAchievement();
    assertThat(mail.mails()).isEmpty();
    assertThat(database.number("select count(*) from notice where account_id = 1")).isEqualTo(2);
  }

  @Test
  void aStepThatIsRolledBackIsNotMailed() {
    caller.as(Cast.LI_LEI);
    long id = achievements.submit(AchievementFixture.entry());
    caller.as(Cast.OPERATOR);
    assertThatThrownBy(
            () ->
                Transactions.joining(
                    () -> {
                      achievements.returnForCorrection(id, market.on("achievement", id));
                      throw new IllegalStateException("The power is cut");
                    }))
        .hasMessage("The power is cut");
    assertThat(mail.mails()).isEmpty();
  }

  @Test
  void whatIsWrittenIsReadByNobodyWhoHasTheDatabase() {
    mail.post();
    assertThat(database.text("select encode(content, 'escape') from mail"))
        .doesNotContain("/identity/new-password");
  }

  @Test
  void aClosedAccountIsSentNothingMore() {
    returnedAchievement();
    Outgoing begun = desk.next().orElseThrow();
    returnedAchievement();
    caller.as(Cast.ADMINISTRATOR);
    closing.close(1);
    desk.done(begun, Sending.SENT);
    round.go();
    assertThat(mail.mails()).isEmpty();
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void whatWasSentLongAgoIsForgotten() {
    mail.post();
    round.go();
    clock.goOn(Duration.ofDays(90));
    tidying.tidy();
    assertThat(mail.mails()).hasSize(1);
    clock.goOn(Duration.ofSeconds(1));
    tidying.tidy();
    assertThat(mail.mails()).isEmpty();
  }

  private long returnedAchievement() {
    caller.as(Cast.LI_LEI);
    long id = achievements.submit(AchievementFixture.entry());
    caller.as(Cast.OPERATOR);
    achievements.returnForCorrection(id, market.on("achievement", id));
    return id;
  }
}
