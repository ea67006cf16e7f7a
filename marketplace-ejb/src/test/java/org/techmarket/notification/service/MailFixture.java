package org.techmarket.notification.service;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.techmarket.shared.MailKind;
import org.techmarket.shared.service.Post;
import org.techmarket.testing.Sql;
import org.techmarket.testing.TestDatabase;
import org.techmarket.testing.Transactions;

/** A mail server for all tests that want one, and the settings that lead to it. */
@ApplicationScoped
class MailFixture {

  static final String ADDRESS = "li.lei@example.cn";

  private static final String SETTING = "marketplace.mail.";
  private static final GreenMail SERVER = new GreenMail(ServerSetup.SMTP.dynamicPort());

  @Inject private Outbox outbox;

  /** The server, with nothing in it, and somebody who reads English and has an address. */
  GreenMail open() throws Exception {
    if (!SERVER.isRunning()) {
      SERVER.start();
    }
    SERVER.purgeEmailFromAllMailboxes();
    database().run("update account set mail = ?, language = 'en' where id = 1", ADDRESS);
    set("host", "localhost");
    set("from", "market@example.cn");
    leadTo(SERVER.getSmtp().getPort());
    return SERVER;
  }

  /** Without a mail server again. */
  void close() {
    List.of("host", "from", "port").forEach(name -> System.clearProperty(SETTING + name));
  }

  void leadTo(int port) {
    set("port", String.valueOf(port));
  }

  /** Something that one would like to be kept secret. */
  void post() {
    Post post =
        new Post(
            MailKind.PASSWORD, 1L, ADDRESS, "zh", List.of("x"), "/identity/new-password?key=k");
    try {
      Transactions.joining(
          () -> {
            outbox.post(post);
            return null;
          });
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Kind, stage and attempts of all there are. */
  List<String> mails() {
    return database().rows("select kind, stage, attempts from mail order by id");
  }

  private static void set(String name, String value) {
    System.setProperty(SETTING + name, value);
  }

  private static Sql database() {
    return TestDatabase.current().owner();
  }
}
