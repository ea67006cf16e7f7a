package org.techmarket.registration.service;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.techmarket.document.ChineseAmount;
import org.techmarket.document.service.Field;
import org.techmarket.registration.CertificateContent.Party;
import org.techmarket.registration.CertificateContent.Rights;
import org.techmarket.shared.Money;

/** The words of the papers: Chinese, with labels in English too, whoever asks for the paper. */
final class PaperTexts {

  private static final String BUNDLE = "org.techmarket.registration.service.Papers";
  private static final ResourceBundle CHINESE = bundle(Locale.ROOT);
  private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern(chinese("date"));

  private PaperTexts() {}

  static String chinese(String key) {
    return CHINESE.getString(key);
  }

  static String english(String key) {
    return ENGLISH.getString(key);
  }

  static String say(String key, Object... blanks) {
    return new MessageFormat(chinese(key), Locale.ROOT).format(blanks);
  }

  static Field field(String key, String value) {
    return new Field(chinese(key), english(key), value);
  }

  static Field strong(String key, String value) {
    return new Field(chinese(key), english(key), value, true);
  }

  static Field numbered(String key, int number, String value) {
    return new Field(say("numbered", chinese(key), number), english(key) + " " + number, value);
  }

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  static String amount(Money amount) {
    return say("amount", "%,.2f".formatted(amount.yuan()), ChineseAmount.of(amount));
  }

  static String amountInLine(Money amount) {
    return say("amountInLine", "%,.2f".formatted(amount.yuan()), ChineseAmount.of(amount));
  }

  static String party(Party party) {
    return party.code().isEmpty() ? party.name() : say("party", party.name(), party.code());
  }

  static String rights(Rights rights) {
    return rights.numbers().isEmpty()
        ? rights.type()
        : say(
            "rightsNumbers",
            rights.type(),
            rights.numbers().stream().collect(Collectors.joining(chinese("listComma"))));
  }

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(BUNDLE, locale, PaperTexts.class.getClassLoader());
  }
}
