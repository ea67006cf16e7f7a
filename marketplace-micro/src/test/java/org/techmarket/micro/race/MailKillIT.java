package org.techmarket.micro.race;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.techmarket.micro.Market;
import org.techmarket.micro.Market.Institution;
import org.techmarket.micro.OneJar;

/** The market dies while it sends a mail, and the mail server has all of it already. */
class MailKillIT {

  private static final GreenMail MAIL = new GreenMail(ServerSetup.SMTP.dynamicPort());
  private static final CountDownLatch ARRIVED = new CountDownLatch(1);
  private static final CountDownLatch DEAD = new CountDownLatch(1);
  private static final int MAILS = 4;

  private static OneJar jar;

  @BeforeAll
  static void open() throws Exception {
    MAIL.start();
    MAIL.getUserManager()
        .setMessageDeliveryHandler(
            (message, address) -> {
              ARRIVED.countDown();
              waitForTheEnd();
              return MAIL.getUserManager().getUserByEmail("wei@example.cn");
            });
    MAIL.setUser("wei@example.cn", "wei@example.cn", "x");
    jar =
        OneJar.start(
            Map.of(
                "MARKETPLACE_MAIL_HOST", "localhost",
                "MARKETPLACE_MAIL_PORT", String.valueOf(MAIL.getSmtp().getPort()),
                "MARKETPLACE_MAIL_FROM", "market@example.cn"));
  }

  @AfterAll
  static void close() throws Exception {
    jar.close();
    MAIL.stop();
  }

  @Test
  void afterAKillNoMailIsLostAndNoneIsSentTwice() throws Exception {
    Market market = Market.of(jar);
    Institution institution = market.institution();
    market
        .sql()
        .execute("update account set mail = 'wei@example.cn' where login = ?", institution.login());
    for (int i = 0; i < MAILS; i++) {
      market.publishedAchievement(institution);
    }
    assertThat(ARRIVED.await(1, TimeUnit.MINUTES)).isTrue();
    jar.kill();
    DEAD.countDown();
    jar.restart();
    await(market, "SENT", MAILS - 1);
    assertThat(stages(market, "SENDING")).isEqualTo(1);
    market
        .sql()
        .execute(
            "update mail set stage_since = now() - interval '11 minutes' where stage = 'SENDING'");
    await(market, "UNCERTAIN", 1);
    assertThat(Arrays.stream(MAIL.getReceivedMessages()).map(MailKillIT::name).distinct())
        .hasSize(MAIL.getReceivedMessages().length)
        .hasSize(MAILS);
    assertThat(market.sql().texts("select id::text from notice where says like '%PUBLISHED'"))
        .hasSize(MAILS);
  }

  private static void waitForTheEnd() {
    try {
      DEAD.await(2, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void await(Market market, String stage, int number) throws Exception {
    for (int i = 0; i < 600 && stages(market, stage) != number; i++) {
      TimeUnit.MILLISECONDS.sleep(100);
    }
    assertThat(stages(market, stage)).as(stage).isEqualTo(number);
  }

  private static long stages(Market market, String stage) {
    List<String> found = market.sql().texts("select stage from mail");
    return found.stream().filter(stage::equals).count();
  }

  private static String name(MimeMessage message) {
    try {
      return message.getMessageID();
    } catch (jakarta.mail.MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
