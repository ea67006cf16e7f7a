package org.techmarket.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.techmarket.notification.Letter;
import org.techmarket.notification.NoticeText;
import org.techmarket.notification.Recipient;
import org.techmarket.shared.service.Post;

/**
 * Writes letters: what is said, why somebody gets it, and where they can say that they do not want
 * it.
 */
@ApplicationScoped
public class MailWriter {

  /** Where people choose what they get. */
  static final String SETTINGS = "/workbench/notification/delivery";

  @Inject
  @ConfigProperty(name = "marketplace.public.url", defaultValue = "http://localhost:8080")
  private String publicUrl;

  /** A notice at once. */
  Letter notice(Locale locale, NoticeText text) {
    String sentence = NoticeWords.sentence(locale, text);
    return letter(
        locale,
        sentence,
        Stream.of(
            sentence,
            text.remark() == null ? "" : NoticeWords.say(locale, "mail.remark", text.remark()),
            NoticeWords.say(locale, "mail.open") + "\n" + address(text.path()),
            choice(locale)));
  }

  /**
   * What somebody has not looked at.
   *
   * @param more whether there is more than is listed
   */
  Letter digest(Locale locale, List<NoticeText> texts, boolean more) {
    return letter(
        locale,
        NoticeWords.say(locale, more ? "mail.digest.more" : "mail.digest", texts.size()),
        Stream.of(
            Stream.of(
                    NoticeWords.say(locale, "mail.digest.lead"),
                    String.join("\n", texts.stream().map(text -> line(locale, text)).toList()),
                    NoticeWords.say(locale, "mail.digest.open")
                        + "\n"
                        + address("/workbench/queue"))
                .reduce((before, next) -> before + "\n\n" + next)
                .orElseThrow(),
            choice(locale)));
  }

  /** What another capability posts. */
  Letter of(Post post) {
    Locale locale = Recipient.localeOf(post.language());
    String key = "mail." + post.kind();
    return letter(
        locale,
        NoticeWords.say(locale, key + ".subject", post.about().toArray()),
        Stream.of(
            NoticeWords.say(locale, key, post.about().toArray()),
            address(post.path()),
            NoticeWords.say(locale, key + ".otherwise")));
  }

  String address(String path) {
    return publicUrl.replaceAll("/+$", "") + path;
  }

  private String choice(Locale locale) {
    return NoticeWords.say(locale, "mail.choice") + "\n" + address(SETTINGS);
  }

  private static String line(Locale locale, NoticeText text) {
    return NoticeWords.say(locale, "mail.digest.line", NoticeWords.sentence(locale, text));
  }

  private static Letter letter(Locale locale, String subject, Stream<String> paragraphs) {
    String text = String.join("\n\n", paragraphs.filter(said -> !said.isEmpty()).toList());
    return new Letter(NoticeWords.say(locale, "mail.subject", subject), text);
  }
}
