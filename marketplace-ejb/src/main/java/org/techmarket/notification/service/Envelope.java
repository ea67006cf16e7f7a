package org.techmarket.notification.service;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import org.techmarket.shared.MailKind;
import org.techmarket.shared.MarketTime;

/**
 * A letter as it is handed to a server: as plain text and as a simple page. It bears the same name
 * however often it is sent, and knows whether the server was given any of it.
 */
class Envelope extends MimeMessage {

  private static final DateTimeFormatter WRITTEN = DateTimeFormatter.RFC_1123_DATE_TIME;
  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private final String name;
  private boolean begun;

  Envelope(Session session, InternetAddress from, Outgoing mail, String settings)
      throws MessagingException {
    super(session);
    String host = from.getAddress().replaceAll(".*@", "");
    this.name = "<market-%d-%d@%s>".formatted(mail.id(), mail.writtenAt().toEpochMilli(), host);
    setFrom(from);
    setRecipient(Message.RecipientType.TO, new InternetAddress(mail.address(), true));
    setSubject(mail.letter().subject(), UTF_8);
    setHeader("Date", WRITTEN.format(mail.writtenAt().atZone(MarketTime.ZONE)));
    setHeader("Auto-Submitted", "auto-generated");
    if (mail.kind() == MailKind.NOTICE || mail.kind() == MailKind.DIGEST) {
      setHeader("List-Unsubscribe", "<" + settings + ">");
    }
    setContent(both(mail.letter().text()));
    saveChanges();
  }

  /** Whether what it says has begun to go out: from then on the server may have all of it. */
  boolean isBegun() {
    return begun;
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", name);
  }

  @Override
  public void writeTo(OutputStream out, String[] ignoring) throws IOException, MessagingException {
    begun = true;
    super.writeTo(out, ignoring);
  }

  private static MimeMultipart both(String text) throws MessagingException {
    MimeBodyPart plain = new MimeBodyPart();
    plain.setText(text, UTF_8);
    MimeBodyPart page = new MimeBodyPart();
    page.setText(page(text), UTF_8, "html");
    return new MimeMultipart("alternative", plain, page);
  }

  private static String page(String text) {
    return text.lines()
        .map(line -> line.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;"))
        .map(
            line ->
                line.matches("https?://\\S+") ? "<a href=\"%1$s\">%1$s</a>".formatted(line) : line)
        .collect(Collectors.joining("<br>\n", "<p>", "</p>\n"));
  }
}
