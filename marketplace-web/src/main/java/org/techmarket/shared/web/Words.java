package org.techmarket.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.techmarket.shared.MarketTime;

/**
 * The words of the market in the reader's language. A key's first part names the capability whose
 * texts hold it.
 */
@ApplicationScoped
public class Words {

  public static final ZoneId ZONE = MarketTime.ZONE;

  private static final long MEGABYTE = 1024 * 1024;
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  /** The sentence of a code, its blanks filled in. */
  public String sentence(Locale locale, String code, List<?> arguments) {
    int dot = code.indexOf('.');
    String pattern = text(locale, code.substring(0, dot), code.substring(dot + 1));
    Object[] said = arguments.stream().map(argument -> say(locale, argument)).toArray();
    return new MessageFormat(pattern, locale).format(said);
  }

  /** The word of an enum constant, from the texts of its capability. */
  public String of(Locale locale, Enum<?> constant) {
    Class<?> type = constant.getDeclaringClass();
    return text(locale, capability(type), name(type) + "." + constant.name());
  }

  /** A text of a capability. */
  public String text(Locale locale, String capability, String key) {
    try {
      return bundle(locale, capability).getString(key);
    } catch (MissingResourceException e) {
      throw new IllegalStateException("No text " + key + " of " + capability, e);
    }
  }

  /** A text that need not be there. */
  public Optional<String> find(Locale locale, String code) {
    int dot = code.indexOf('.');
    String key = code.substring(dot + 1);
    ResourceBundle texts = bundle(locale, code.substring(0, dot));
    return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
  }

  /**
   * What a capability calls a constant whose type is not known; empty when there is none of the
   * name, or several that are called differently.
   */
  public Optional<String> findConstant(Locale locale, String capability, String name) {
    ResourceBundle texts = bundle(locale, capability);
    List<String> called =
        texts.keySet().stream()
            .filter(key -> key.matches("[A-Z]\\w*\\." + Pattern.quote(name)))
            .map(texts::getString)
            .distinct()
            .toList();
    return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
  }

  public String day(Locale locale, LocalDate day) {
    return DateTimeFormatter.ofPattern(text(locale, "shared", "format.day"), locale).format(day);
  }

  public String moment(Locale locale, Instant instant) {
    ZonedDateTime at = instant.atZone(ZONE);
    return day(locale, at.toLocalDate()) + " " + TIME.format(at);
  }

  public String time(Instant instant) {
    return TIME.format(instant.atZone(ZONE));
  }

  /** How long it is from one instant to another, in the largest unit that says it. */
  public String span(Locale locale, Instant from, Instant until) {
    Duration span = Duration.between(from, until);
    if (span.toDays() > 0) {
      return sentence(locale, "shared.span.days", List.of(span.toDays()));
    }
    if (span.toHours() > 0) {
      return sentence(locale, "shared.span.hours", List.of(span.toHours()));
    }
    return span.toMinutes() > 0
        ? sentence(locale, "shared.span.minutes", List.of(span.toMinutes()))
        : sentence(locale, "shared.span.moment", List.of());
  }

  /** How long a file is, in the unit that says it best. */
  public String size(Locale locale, long bytes) {
    boolean small = bytes < MEGABYTE;
    double amount = small ? Math.max(1, bytes / 1024) : bytes / (double) MEGABYTE;
    return sentence(locale, small ? "shared.size.kb" : "shared.size.mb", List.of(amount));
  }

  private Object say(Locale locale, Object argument) {
    if (argument instanceof Enum<?> constant) {
      return of(locale, constant);
    }
    if (argument instanceof LocalDate day) {
      return day(locale, day);
    }
    if (argument instanceof Instant instant) {
      return moment(locale, instant);
    }
    if (argument instanceof Collection<?> several) {
      return list(locale, several);
    }
    return argument instanceof LocalTime time ? TIME.format(time) : argument;
  }

  /** Several things one after the other, as the language separates them. */
  private String list(Locale locale, Collection<?> several) {
    return several.stream()
        .map(one -> String.valueOf(say(locale, one)))
        .reduce((before, one) -> sentence(locale, "shared.several", List.of(before, one)))
        .orElse("");
  }

  private static ResourceBundle bundle(Locale locale, String capability) {
    return ResourceBundle.getBundle(
        "org.techmarket." + capability + ".web.Text", locale, Words.class.getClassLoader());
  }

  private static String capability(Class<?> type) {
    return type.getPackageName().split("\\.")[2];
  }

  private static String name(Class<?> type) {
    return type.getEnclosingClass() == null
        ? type.getSimpleName()
        : type.getEnclosingClass().getSimpleName() + type.getSimpleName();
  }
}
