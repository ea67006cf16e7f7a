package org.techmarket.shared;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads what people and programs enter, field by field, and collects every fault before it refuses.
 * Numbers, dates and codes may be written in full width, with spaces or in small letters.
 */
public final class EntryReader {

  private static final DateTimeFormatter HOURS_AND_MINUTES =
      DateTimeFormatter.ofPattern("HH:mm").withResolverStyle(ResolverStyle.STRICT);
  private static final Pattern AMOUNT =
      Pattern.compile("-?(\\d{1,15}|\\d{1,3}(,\\d{3}){1,4})(\\.\\d{1,2})?");
  private static final Pattern DECIMAL =
      Pattern.compile("(\\d{1,15}|\\d{1,3}(,\\d{3}){1,4})(\\.\\d{1,10})?");
  private static final Pattern PHONE = Pattern.compile("\\+?\\d{5,15}");

  private final List<Invalid.Fault> faults;
  private final String rowName;
  private final PrintableCharacters characters;

  /** Reads what is never printed. */
  public EntryReader() {
    this(null);
  }

  /**
   * @param characters of which papers are made that print what is read
   */
  public EntryReader(PrintableCharacters characters) {
    this(new ArrayList<>(), "", characters);
  }

  private EntryReader(List<Invalid.Fault> faults, String rowName, PrintableCharacters characters) {
    this.faults = faults;
    this.rowName = rowName;
    this.characters = characters;
  }

  /**
   * Reads one row of a list within the entry: its field {@code phone} is called {@code
   * buyers1Phone}, as in the form, and its faults are the entry's.
   *
   * @param row from 0
   */
  public EntryReader within(String list, int row) {
    return new EntryReader(faults, rowFieldName(list, row, ""), characters);
  }

  /**
   * Text of a length in characters as people count them; line breaks are kept. Null when faulty.
   */
  public String text(String field, String entered, int shortest, int longest) {
    String text = entered == null ? "" : entered.strip();
    if (text.isEmpty()) {
      return shortest == 0 ? null : fault(field, "shared.required");
    }
    if (!isPrintable(text)) {
      return fault(field, "shared.unprintable");
    }
    int length = text.codePointCount(0, text.length());
    if (length < shortest) {
      return fault(field, "shared.tooShort", shortest);
    }
    return length > longest ? fault(field, "shared.tooLong", longest, length) : text;
  }

  /** Text that papers print; null when it is faulty or has a character they cannot print. */
  public String printed(String field, String entered, int shortest, int longest) {
    return printable(field, text(field, entered, shortest, longest));
  }

  /** What is known already and papers print; null when they cannot. */
  public String printable(String field, String known) {
    List<String> missing = known == null ? List.of() : characters.missing(known);
    return missing.isEmpty() ? known : fault(field, "shared.notInTypeface", missing);
  }

  /** A whole number between bounds, both included; zero when faulty. */
  public int number(String field, String entered, int lowest, int highest) {
    String digits = required(field, entered);
    if (digits == null) {
      return 0;
    }
    if (!digits.matches("-?\\d{1,9}")) {
      fault(field, "shared.notANumber");
      return 0;
    }
    int number = Integer.parseInt(digits);
    if (number < lowest || number > highest) {
      fault(field, "shared.outOfRange", lowest, highest);
    }
    return number;
  }

  /**
   * An amount of yuan between bounds, both included; thousands may be grouped. Null when faulty.
   */
  public Money money(String field, String entered, Money lowest, Money highest) {
    Money amount = parsed(field, entered, "shared.notAnAmount", EntryReader::parseMoney);
    if (amount != null && (lowest.isAbove(amount) || amount.isAbove(highest))) {
      return fault(field, "shared.amountOutOfRange", lowest.yuan(), highest.yuan());
    }
    return amount;
  }

  /** A number with at most so many decimals, between bounds, both included; null when faulty. */
  public BigDecimal decimal(
      String field, String entered, int decimals, BigDecimal lowest, BigDecimal highest) {
    BigDecimal number = parsed(field, entered, "shared.notADecimal", EntryReader::parseDecimal);
    if (number == null) {
      return null;
    }
    if (number.scale() > decimals) {
      return fault(field, "shared.tooManyDecimals", decimals);
    }
    return number.compareTo(lowest) < 0 || number.compareTo(highest) > 0
        ? fault(field, "shared.outOfRange", lowest, highest)
        : number;
  }

  /** Whether a question that may stay unanswered was answered with yes. */
  public boolean isYes(String field, String entered) {
    return !plain(entered).isEmpty() && choice(field, entered, YesNo.class) == YesNo.YES;
  }

  /** The key of something that is chosen from a list; zero when faulty. */
  public long key(String field, String entered) {
    String digits = required(field, entered);
    if (digits != null && !digits.matches("\\d{1,18}")) {
      fault(field, "shared.notAKey");
    }
    return digits == null || !digits.matches("\\d{1,18}") ? 0 : Long.parseLong(digits);
  }

  /**
   * A day written as 2026-11-27, 2026/11/27 or with the Chinese words for year, month and day; null
   * when faulty.
   */
  public LocalDate day(String field, String entered) {
    return parsed(field, entered, "shared.notADay", EntryReader::parseDay);
  }

  /** A time of day written as 09:30; null when faulty. */
  public LocalTime time(String field, String entered) {
    return parsed(
        field,
        entered,
        "shared.notATime",
        text -> LocalTime.parse(text.length() == 4 ? "0" + text : text, HOURS_AND_MINUTES));
  }

  /** One constant of an enum, by its name; null when faulty. */
  public <E extends Enum<E>> E choice(String field, String entered, Class<E> type) {
    return parsed(
        field,
        entered,
        "shared.notAChoice",
        text -> Enum.valueOf(type, text.toUpperCase(Locale.ROOT)));
  }

  /** A telephone number, without its spaces and dashes; null when faulty. */
  public String phone(String field, String entered) {
    String digits = required(field, entered);
    if (digits == null) {
      return null;
    }
    String plain = digits.replaceAll("[-()]", "");
    return PHONE.matcher(plain).matches() ? plain : fault(field, "shared.notAPhone");
  }

  public UnifiedSocialCreditCode creditCode(String field, String entered) {
    return parsed(
        field,
        entered,
        "shared.notACreditCode",
        text -> new UnifiedSocialCreditCode(text.toUpperCase(Locale.ROOT)));
  }

  /** Anything one word can say, once it is plain; null when faulty. */
  public <T> T parsed(String field, String entered, String faultCode, Function<String, T> parser) {
    String text = required(field, entered);
    if (text == null) {
      return null;
    }
    try {
      return parser.apply(text);
    } catch (IllegalArgumentException | DateTimeException e) {
      return fault(field, faultCode);
    }
  }

  /** Adds a fault found by a rule that looks at several fields; gives null back. */
  public <T> T fault(String field, String code, Object... arguments) {
    faults.add(new Invalid.Fault(named(field), code, List.of(arguments)));
    return null;
  }

  /** Whether there is a fault in this field already. */
  public boolean isFaulty(String field) {
    return faults.stream().anyMatch(fault -> fault.field().equals(named(field)));
  }

  public boolean isFaulty() {
    return !faults.isEmpty();
  }

  /**
   * Ends the reading.
   *
   * @throws Invalid with all faults found, if there are any
   */
  public void done() {
    if (isFaulty()) {
      throw new Invalid(faults);
    }
  }

  private String named(String field) {
    return rowName.isEmpty() ? field : rowName + capital(field);
  }

  /** Half width, without any space. */
  public static String plain(String entered) {
    return entered == null
        ? ""
        : Normalizer.normalize(entered, Normalizer.Form.NFKC).replaceAll("\\s+", "");
  }

  /** How a field of a row is called: {@code buyers1Phone} for the phone of the second buyer. */
  public static String rowFieldName(String list, int row, String field) {
    return list + row + capital(field);
  }

  private static String capital(String field) {
    return field.isEmpty() ? field : Character.toUpperCase(field.charAt(0)) + field.substring(1);
  }

  private String required(String field, String entered) {
    String text = plain(entered);
    return text.isEmpty() ? fault(field, "shared.required") : text;
  }

  private static Money parseMoney(String text) {
    if (!AMOUNT.matcher(text).matches()) {
      throw new IllegalArgumentException(text);
    }
    return Money.of(text.replace(",", ""));
  }

  private static BigDecimal parseDecimal(String text) {
    if (!DECIMAL.matcher(text).matches()) {
      throw new IllegalArgumentException(text);
    }
    return new BigDecimal(text.replace(",", ""));
  }

  private static LocalDate parseDay(String text) {
    String[] parts = text.split("[-/.\u5e74\u6708\u65e5]");
    if (parts.length != 3) {
      throw new IllegalArgumentException(text);
    }
    return LocalDate.of(
        Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
  }

  private static boolean isPrintable(String text) {
    return text.codePoints()
        .allMatch(
            c ->
                c == '\n'
                    || c == '\r'
                    || c == '\t'
                    || !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE);
  }
}
