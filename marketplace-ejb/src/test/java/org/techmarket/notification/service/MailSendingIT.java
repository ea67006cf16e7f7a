package org.techmarket.notification.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.techmarket.notification.MailStage;
import org.techmarket.shared.IllegalTransition;
import org.techmarket.testing.Cast;
import org.techmarket.testing.MarketTest;
import org.techmarket.testing.Rivals;
import org.techmarket.testing.Sql;
import org.techmarket.testing.TestCaller;
import org.techmarket.testing.TestClock;
import org.techmarket.testing.TestDatabase;

/** Whatever happens while mail is sent, none is lost and none is sent twice. */
@MarketTest
class MailSendingIT {

  @Inject private MailRound round;
  @Inject private MailDesk desk;
  @Inject private OutboxService service;
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
  void manyWorkersAtOnceSendEachMailOnce() {
    IntStream.range(0, 40).forEach(n -> mail.post());
    Rivals.race(
            4,
            n -> {
              round.go();
              return n;
            })
        .forEach(outcome -> assertThat(outcome.refusal()).isNull());
    assertThat(server.getReceivedMessages()).hasSize(40);
    assertThat(Arrays.stream(server.getReceivedMessages()).map(MailSendingIT::name).distinct())
        .hasSize(40);
    assertThat(mail.mails()).containsOnly("PASSWORD SENT 1");
  }

  @ParameterizedTest
  @CsvSource({
    "RCPT, 550 5.1.1 <li.lei@example.cn> unknown, FAILED, 0",
    "RCPT, 450 4.2.0 greylisted, WAITING, 0",
    "RCPT, , WAITING, 0",
    "DATA, 554 5.7.1 no, FAILED, 0",
    "., 554 5.7.1 spam, FAILED, 1",
    "., 451 4.3.0 try again, WAITING, 1",
    "., , UNCERTAIN, 1",
  })
  void whatTheServerSaysDecides(String step, String answer, MailStage becomes, int taken)
      throws Exception {
    mail.post();
    try (StubbornServer stubborn = StubbornServer.answering(step, answer == null ? "" : answer)) {
      mail.leadTo(stubborn.port());
      round.go();
      round.go();
      assertThat(stubborn.taken()).isEqualTo(taken);
    }
    assertThat(mail.mails()).containsExactly("PASSWORD " + becomes + " 1");
    assertThat(database.text("select problem from mail"))
        .isNotBlank()
        .doesNotContain(MailFixture.ADDRESS);
    assertThat(database.text("select content is null from mail")).isEqualTo("f");
  }

  @Test
  void whatCouldNotBeSentIsTriedAgainUntilItIsInVain() {
    mail.post();
    mail.leadTo(1);
    for (int i = 0; i < 7; i++) {
      round.go();
      clock.goOn(Duration.ofHours(25));
    }
    round.go();
    assertThat(mail.mails()).containsExactly("PASSWORD FAILED 7");
    clock.goOn(Duration.ofHours(25));
    round.go();
    assertThat(mail.mails()).containsExactly("PASSWORD FAILED 7");
    mail.leadTo(server.getSmtp().getPort());
    caller.as(Cast.ADMINISTRATOR);
    service.resendFailed();
    round.go();
    assertThat(mail.mails()).containsExactly("PASSWORD SENT 8");
  }

  @Test
  void aServerThatCannotBeReachedIsTriedWithOneMailOnly() {
    mail.post();
    mail.post();
    mail.leadTo(1);
    round.go();
    assertThat(mail.mails()).containsExactly("PASSWORD WAITING 1", "PASSWORD WAITING 0");
  }

  @Test
  void whatNobodyCameBackFromIsUncertainAndSentAgainOnlyByWhoeverDecidesTo() {
    mail.post();
    desk.next();
    clock.goOn(Duration.ofMinutes(9));
    round.go();
    assertThat(mail.mails()).containsExactly("PASSWORD SENDING 1");
    clock.goOn(Duration.ofMinutes(2));
    round.go();
    clock.goOn(Duration.ofDays(1));
    round.go();
    assertThat(mail.mails()).containsExactly("PASSWORD UNCERTAIN 1");
    assertThat(server.getReceivedMessages()).isEmpty();
    caller.as(Cast.ADMINISTRATOR);
    service.resend(1);
    round.go();
    assertThat(mail.mails()).containsExactly("PASSWORD SENT 2");
  }

  @Test
  void whoComesBackAfterAllSaysWhatBecameOfIt() {
    mail.post();
    Outgoing slow = desk.next().orElseThrow();
    clock.goOn(Duration.ofMinutes(11));
    round.go();
    desk.done(slow, Sending.SENT);
    assertThat(mail.mails()).containsExactly("PASSWORD SENT 1");
  }

  @Test
  void whoComesBackAfterItWasSentAgainSaysNothing() {
    mail.post();
    Outgoing slow = desk.next().orElseThrow();
    clock.goOn(Duration.ofMinutes(11));
    round.go();
    caller.as(Cast.ADMINISTRATOR);
    service.resend(1);
    desk.done(slow, Sending.SENT);
    assertThat(mail.mails()).containsExactly("PASSWORD WAITING 1");
  }

  @Test
  void whatWasSentOrIsOnItsWayIsNotSentAgain() {
    mail.post();
    caller.as(Cast.ADMINISTRATOR);
    assertThatThrownBy(() -> service.resend(1)).isInstanceOf(IllegalTransition.class);
    desk.next();
    assertThatThrownBy(() -> service.resend(1)).isInstanceOf(IllegalTransition.class);
  }

  private static String name(MimeMessage letter) {
    try {
      return letter.getMessageID();
    } catch (jakarta.mail.MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
