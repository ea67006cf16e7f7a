package org.techmarket.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.techmarket.shared.Money;
import org.techmarket.shared.Refused;

/** {@link Words} for pages, in the language of the one who looks. */
@Named("words")
@RequestScoped
public class WordsPage {

  @Inject private Words words;
  @Inject private Reader reader;
  @Inject private Clock clock;

  public String of(Enum<?> constant) {
    return constant == null ? "" : words.of(locale(), constant);
  }

  /**
   * The word of a stage as it was written down, such as {@code roadshow.BookingStage} and {@code
   * HELD}.
   */
  public String stage(String type, String name) {
    return say(type + "." + name);
  }

  /** The colour of a stage: who must act, or how it ended. */
  public String tone(Enum<?> stage) {
    return switch (stage.name()) {
      case "HELD", "SUBMITTED", "WAITING", "SENDING" -> "waiting";
      case "RETURNED",
          "REJECTED",
          "CANCELLED_BY_HOST",
          "NOT_ACCEPTED",
          "REFUSED",
          "SUSPENDED",
          "FAILED",
          "UNCERTAIN" ->
          "refused";
      case "CONFIRMED", "PUBLISHED", "OPEN", "SIGNED", "REGISTERED", "VERIFIED", "DONE", "SENT" ->
          "done";
      case "ACCEPTED", "EXAMINED", "EXPERT_REVIEW", "RECHECK" -> "info";
      default -> "neutral";
    };
  }

  public String say(String code, Object... arguments) {
    return words.sentence(locale(), code, Arrays.asList(arguments));
  }

  /** Why something cannot be done, as a refusal says it. */
  public String ground(Refused.Ground ground) {
    return say(ground.code(), ground.arguments().toArray());
  }

  public String day(LocalDate day) {
    return words.day(locale(), day);
  }

  /** A day of the present year, without saying the year. */
  public String shortDay(LocalDate day) {
    return DateTimeFormatter.ofPattern(words.text(locale(), "shared", "format.shortDay"), locale())
        .format(day);
  }

  public String dayOf(Instant instant) {
    return words.day(locale(), LocalDate.ofInstant(instant, Words.ZONE));
  }

  public String moment(Instant instant) {
    return words.moment(locale(), instant);
  }

  public String time(Instant instant) {
    return words.time(instant);
  }

  /** How long ago it was. */
  public String since(Instant instant) {
    return words.span(locale(), instant, clock.instant());
  }

  /** How long there is left. */
  public String left(Instant instant) {
    return words.span(locale(), clock.instant(), instant);
  }

  /** How long a file is. */
  public String size(long bytes) {
    return words.size(locale(), bytes);
  }

  /** An amount of yuan, grouped in thousands. */
  public String yuan(Money amount) {
    return say("shared.yuan", amount.yuan());
  }

  public String now() {
    return clock.instant().toString();
  }

  /**
   * The constants of an enum of ours to choose from, such as {@code exhibition.AchievementType}.
   */
  public List<Choice> choices(String type) throws ClassNotFoundException {
    return Arrays.stream(Class.forName("org.techmarket." + type).getEnumConstants())
        .map(constant -> new Choice(((Enum<?>) constant).name(), of((Enum<?>) constant)))
        .toList();
  }

  /** The levels of technology readiness to choose from. */
  public List<Choice> getReadinessLevels() {
    return IntStream.rangeClosed(1, 9)
        .mapToObj(level -> new Choice("" + level, readiness(level)))
        .toList();
  }

  /** A level of technology readiness with its name. */
  public String readiness(int level) {
    return say("exhibition.readiness." + level);
  }

  private Locale locale() {
    return reader.getLocale();
  }
}
