package org.techmarket.notification.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMultipart;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmarket.identity.ContactEntry;
import org.techmarket.identity.ForgottenPasswordEntry;
import org.techmarket.identity.InvitationEntry;
import org.techmarket.identity.service.ContactService;
import org.techmarket.identity.service.ForgottenPasswordService;
import org.techmarket.identity.service.MemberService;
import org.techmarket.identity.service.PasswordService;
import org.techmarket.identity.service.SignUpService;
import org.techmarket.shared.Answers;
import org.techmarket.shared.Refused;
import org.techmarket.shared.TooOften;
import org.techmarket.testing.Cast;
import org.techmarket.testing.MarketTest;
import org.techmarket.testing.Sql;
import org.techmarket.testing.TestCaller;
import org.techmarket.testing.TestDatabase;

/** Links that go out by mail: to a new password, and into an organisation. */
@MarketTest
class ForgottenPasswordIT {

  private static final String HERE = "203.0.113.7";
  private static final Pattern KEY = Pattern.compile("(?:key|invitation)=([\\w-]+)");

  @Inject private ForgottenPasswordService forgotten;
  @Inject private PasswordService passwords;
  @Inject private ContactService contact;
  @Inject private MemberService members;
  @Inject private SignUpService signUp;
  @Inject private MailRound round;
  @Inject private MailFixture mail;
  @Inject private TestCaller caller;
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
  void whoHasForgottenItGetsALinkThatWorksOnce() throws Exception {
    ask(Cast.LI_LEI);
    assertThat(mail.mails()).containsExactly("PASSWORD WAITING 0");
    round.go();
    String key = keySent();
    assertThat(server.getReceivedMessages()[0].getAllRecipients()[0])
        .hasToString(MailFixture.ADDRESS);
    passwords.redeem(key, "Another-2026");
    assertThatThrownBy(() -> passwords.redeem(key, "Another-2027")).isInstanceOf(Refused.class);
    assertThat(
            database.rows(
                "select verb, coalesce(account_id::text, '-') from audit_entry where subject = 'Account' order by id"))
        .containsExactly("offerPassword -", "changePassword 1");
  }

  @Test
  void whoeverCannotGetOneIsAnsweredTheSame() {
    database.run("update account set closed_at = now(), login = 'closed#3' where id = 3");
    database.run(
        "update account set mail = 'x@example.cn', password_hash = null, issuer = 'i', external_id = 'e' where id = 2");
    for (String login : List.of("nobody", Cast.LIN_TAO, Cast.OPERATOR, "closed#3")) {
      ask(login);
    }
    assertThat(mail.mails()).isEmpty();
    assertThat(database.number("select count(*) from password_link")).isZero();
  }

  @Test
  void aNameIsAskedForOnlySoOftenWhetherThereIsSuchAnAccountOrNot() {
    for (String login : List.of(Cast.LI_LEI, "nobody")) {
      ask(login);
      ask(login);
      ask(login);
      assertThatThrownBy(() -> ask(login)).isInstanceOf(TooOften.class);
    }
    assertThat(mail.mails()).hasSize(3);
  }

  @Test
  void anAddressAsksOnlySoOften() {
    database.run("update parameter set amount = 2 where name = 'PASSWORD_MAIL_ADDRESS_PER_HOUR'");
    ask("one");
    ask("two");
    assertThatThrownBy(() -> ask("three")).isInstanceOf(TooOften.class);
  }

  @Test
  void withoutAMailServerNothingIsAskedFor() {
    mail.close();
    assertThat(forgotten.isOffered()).isFalse();
    assertThatThrownBy(() -> ask(Cast.LI_LEI)).isInstanceOf(Refused.class);
  }

  @Test
  void whoeverIsInvitedGetsTheLinkAndJoinsByIt() throws Exception {
    database.run("insert into account_role values (1, 'ORG_ADMIN')");
    caller.as(Cast.LI_LEI);
    members.invite(new InvitationEntry("Wei Hua", List.of("ORG_USER"), "wei@example.cn"));
    round.go();
    assertThat(server.getReceivedMessages()[0].getSubject()).contains("invites you");
    assertThat(signUp.invitedInto(keySent())).startsWith("\u4e2d\u56fd");
    mail.close();
    assertThat(
            Answers.faults(
                () ->
                    members.invite(
                        new InvitationEntry("Wei", List.of("ORG_USER"), "wei@example.cn"))))
        .containsExactly("mail identity.noMailServer");
  }

  @Test
  void nobodyHasInvitationsSentWithoutEnd() {
    database.run("insert into account_role values (1, 'ORG_ADMIN'), (2, 'ORG_ADMIN')");
    database.run("update parameter set amount = 1 where name = 'INVITATION_MAILS_PER_HOUR'");
    InvitationEntry sent = new InvitationEntry("Wei", List.of("ORG_USER"), "wei@example.cn");
    caller.as(Cast.LI_LEI);
    members.invite(sent);
    assertThatThrownBy(() -> members.invite(sent))
        .isInstanceOf(TooOften.class)
        .hasMessageStartingWith("identity.tooManyInvitations");
    assertThat(mail.mails()).containsExactly("INVITATION WAITING 0");
    assertThat(database.number("select count(*) from invitation")).isOne();
    members.invite(new InvitationEntry("Wei", List.of("ORG_USER"), ""));
    caller.as(Cast.LIN_TAO);
    members.invite(sent);
  }

  @Test
  void nobodyGivesAnotherAddressWithoutTheirPassword() {
    caller.as(Cast.LI_LEI);
    assertThat(Answers.faults(() -> contact.change(new ContactEntry("thief@example.cn", ""), HERE)))
        .containsExactly("contactPassword shared.required");
    assertThat(Answers.faults(() -> contact.change(new ContactEntry("nowhere", ""), HERE)))
        .containsExactly("mail identity.notAMail");
    assertThat(contact.mail()).isEqualTo(MailFixture.ADDRESS);
  }

  private void ask(String login) {
    forgotten.ask(new ForgottenPasswordEntry(login), HERE);
  }

  private String keySent() throws Exception {
    MimeMultipart parts = (MimeMultipart) server.getReceivedMessages()[0].getContent();
    Matcher key = KEY.matcher(parts.getBodyPart(0).getContent().toString());
    assertThat(key.find()).isTrue();
    return key.group(1);
  }
}
