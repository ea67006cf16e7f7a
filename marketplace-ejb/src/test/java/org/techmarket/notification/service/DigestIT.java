package org.techmarket.notification.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmarket.notification.DeliveryEntry;
import org.techmarket.notification.Recipient;
import org.techmarket.shared.Answers;
import org.techmarket.testing.Cast;
import org.techmarket.testing.MarketFixture;
import org.techmarket.testing.MarketTest;
import org.techmarket.testing.Rivals;
import org.techmarket.testing.Sql;
import org.techmarket.testing.TestCaller;
import org.techmarket.testing.TestClock;
import org.techmarket.testing.TestDatabase;

/** What people get in the morning, and what they have chosen to get at all. */
@MarketTest
class DigestIT {

  private static final Instant EIGHT = Instant.parse("2026-11-24T00:00:00Z");
  private static final Duration DAY = Duration.ofDays(1);

  @Inject private MailTimer timer;
  @Inject private MailRound round;
  @Inject private DigestService digests;
  @Inject private DeliveryService deliveries;
  @Inject private NoticeService notices;
  @Inject private MarketFixture market;
  @Inject private MailFixture mail;
  @Inject private TestCaller caller;
  @Inject private TestClock clock;
  private final Sql database = TestDatabase.current().owner();
  private GreenMail server;

  @BeforeEach
  void open() throws Exception {
    server = mail.open();
    database.run("update account set mail = 'operator@example.cn' where login = 'operator'");
    database.run("update account set mail = null where login = 'li.lei'");
  }

  @AfterEach
  void close() {
    mail.close();
  }

  @Test
  void theStaffGetOneMailEachMorningAndNotBefore() throws Exception {
    market.publishedAchievement(Cast.LI_LEI);
    market.publishedAchievement(Cast.HAN_MEIMEI);
    clock.set(EIGHT.minusSeconds(1));
    timer.digest();
    assertThat(mail.mails()).isEmpty();
    clock.set(EIGHT);
    timer.digest();
    timer.digest();
    clock.goOn(Duration.ofHours(9));
    timer.digest();
    assertThat(mail.mails()).containsExactly("DIGEST WAITING 0");
    round.go();
    String text =
        ((MimeMultipart) server.getReceivedMessages()[0].getContent())
            .getBodyPart(0)
            .getContent()
            .toString();
    assertThat(text.lines().filter(line -> line.startsWith("\u00b7"))).hasSize(2);
    assertThat(server.getReceivedMessages()[0].getSubject()).contains("2 ");
  }

  @Test
  void whatWasTheSameYesterdayIsNoNews() {
    market.publishedAchievement(Cast.LI_LEI);
    clock.set(EIGHT);
    timer.digest();
    clock.goOn(DAY);
    timer.digest();
    assertThat(mail.mails()).hasSize(1);
    market.publishedAchievement(Cast.LI_LEI);
    clock.goOn(DAY);
    timer.digest();
    assertThat(mail.mails()).hasSize(2);
  }

  @Test
  void whatWasLookedAtIsNotToldAgain() {
    market.publishedAchievement(Cast.LI_LEI);
    caller.as(Cast.OPERATOR);
    notices.readAll();
    clock.set(EIGHT);
    timer.digest();
    assertThat(mail.mails()).isEmpty();
  }

  @Test
  void serversThatMakeItAtOnceMakeOne() {
    market.publishedAchievement(Cast.LI_LEI);
    clock.set(EIGHT);
    Recipient operator = new Recipient(4, "operator@example.cn", "zh");
    Rivals.race(
            4,
            n -> {
              digests.make(operator, LocalDate.of(2026, 11, 24));
              return n;
            })
        .forEach(outcome -> assertThat(outcome.refusal()).isNull());
    assertThat(mail.mails()).hasSize(1);
  }

  @Test
  void moreThanAnybodyReadsIsCounted() throws Exception {
    IntStream.range(0, 21).forEach(n -> market.publishedAchievement(Cast.LI_LEI));
    clock.set(EIGHT);
    timer.digest();
    round.go();
    assertThat(server.getReceivedMessages()[0].getSubject()).contains("20 \u6761\u4ee5\u4e0a");
  }

  @Test
  void peopleGetWhatTheyChose() {
    caller.as(Cast.OPERATOR);
    deliveries.choose(new DeliveryEntry("AT_ONCE", "AT_ONCE", "AT_ONCE"));
    market.publishedAchievement(Cast.LI_LEI);
    assertThat(mail.mails()).containsExactly("NOTICE WAITING 0");
    caller.as(Cast.OPERATOR);
    deliveries.choose(new DeliveryEntry("AT_ONCE", "AT_ONCE", "INBOX"));
    market.publishedAchievement(Cast.LI_LEI);
    clock.set(EIGHT);
    timer.digest();
    assertThat(mail.mails()).hasSize(1);
    assertThat(database.number("select count(*) from notice where account_id = 4")).isEqualTo(2);
  }

  @Test
  void aChoiceThatIsNoneIsRefused() {
    caller.as(Cast.OPERATOR);
    assertThat(
            Answers.faults(() -> deliveries.choose(new DeliveryEntry("", "BY_PIGEON", "DIGEST"))))
        .containsExactly("decision shared.required", "progress shared.notAChoice");
  }
}
