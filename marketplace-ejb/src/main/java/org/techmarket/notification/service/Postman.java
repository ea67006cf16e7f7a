package org.techmarket.notification.service;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.techmarket.notification.MailStage;

/** Hands letters to the mail server, over one connection as long as it holds. */
final class Postman implements AutoCloseable {

  /** What a server answers begins with a number: 4.. is not now, 5.. is never. */
  private static final Pattern ANSWER = Pattern.compile("\\s*([45])\\d\\d\\b");

  private static final System.Logger LOG = System.getLogger(Postman.class.getName());

  private final MailSettings settings;
  private final String choice;
  private final Session session;
  private Transport transport;

  Postman(MailSettings settings, String choice) {
    this.settings = settings;
    this.choice = choice;
    this.session = Session.getInstance(settings.properties());
  }

  Sending send(Outgoing mail) {
    Envelope envelope;
    try {
      envelope = new Envelope(session, settings.from(), mail, choice);
    } catch (MessagingException e) {
      return new Sending(MailStage.FAILED, reason(e), true);
    }
    try {
      connect();
    } catch (MessagingException e) {
      LOG.log(System.Logger.Level.WARNING, "The mail server cannot be reached: {0}", reason(e));
      close();
      return new Sending(MailStage.WAITING, reason(e), false);
    }
    try {
      transport.sendMessage(envelope, envelope.getAllRecipients());
      return Sending.SENT;
    } catch (MessagingException e) {
      close();
      return new Sending(stage(e, envelope.isBegun()), reason(e), true);
    }
  }

  private void connect() throws MessagingException {
    if (transport == null || !transport.isConnected()) {
      close();
      transport = session.getTransport(settings.protocol());
      transport.connect(settings.host(), settings.port(), settings.user(), settings.password());
    }
  }

  /** Whoever has all of it and says neither yes nor no may have taken it. */
  private static MailStage stage(MessagingException thrown, boolean begun) {
    Optional<Boolean> isFinal = isFinal(thrown);
    if (isFinal.isEmpty()) {
      return begun ? MailStage.UNCERTAIN : MailStage.WAITING;
    }
    return isFinal.get() ? MailStage.FAILED : MailStage.WAITING;
  }

  private static Optional<Boolean> isFinal(MessagingException thrown) {
    for (Exception said = thrown; said != null; said = next(said)) {
      Matcher answer = ANSWER.matcher(String.valueOf(said.getMessage()));
      if (answer.lookingAt()) {
        return Optional.of(answer.group(1).equals("5"));
      }
    }
    return Optional.empty();
  }

  private static Exception next(Exception said) {
    return said instanceof MessagingException of ? of.getNextException() : null;
  }

  /** The innermost says most. */
  private static String reason(MessagingException thrown) {
    Exception said = thrown;
    while (next(said) != null) {
      said = next(said);
    }
    return said.getMessage() == null ? said.getClass().getSimpleName() : said.getMessage();
  }

  @Override
  public void close() {
    try {
      if (transport != null) {
        transport.close();
      }
    } catch (MessagingException e) {
      LOG.log(System.Logger.Level.DEBUG, "The mail server did not say goodbye", e);
    } finally {
      transport = null;
    }
  }
}
