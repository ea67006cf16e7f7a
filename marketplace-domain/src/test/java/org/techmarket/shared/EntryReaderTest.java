package org.techmarket.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryReaderTest {

  private final EntryReader read = new EntryReader();

  @Test
  void lengthIsCountedInCharactersAsPeopleSeeThem() {
    String rareName = "\uD840\uDC00\uD840\uDC01\uD840\uDC02\uD840\uDC03";
    assertThat(read.text("name", rareName, 4, 4)).isEqualTo(rareName);
    assertThat(faultOf(r -> r.text("name", rareName, 5, 9))).isEqualTo("shared.tooShort");
    assertThat(faultOf(r -> r.text("name", rareName, 1, 3))).isEqualTo("shared.tooLong");
  }

  @Test
  void textIsStrippedAndItsLineBreaksAreKept() {
    assertThat(read.text("summary", "\u3000 one\r\n\ttwo \n", 1, 20)).isEqualTo("one\r\n\ttwo");
  }

  @Test
  void whatPapersCannotPrintIsNamedBesideItsFieldEvenInARow() {
    EntryReader printed = new EntryReader(Face.COMMON);
    assertThat(printed.printed("name", " TiO2 ", 2, 9)).isEqualTo("TiO2");
    assertThat(printed.printed("note", null, 0, 9)).isNull();
    assertThat(printed.within("buyers", 1).printed("name", "TiO\u2082", 2, 9)).isNull();
    printed.printed("place", "x", 2, 9);
    assertThat(Answers.faults(printed::done))
        .containsExactly("buyers1Name shared.notInTypeface", "place shared.tooShort");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\u001Bb", "a\u007Fb", "a\u0085b"})
  void controlCharactersAreRefused(String entered) {
    assertThat(faultOf(r -> r.text("name", entered, 1, 9))).isEqualTo("shared.unprintable");
  }

  @ParameterizedTest
  @ValueSource(chars = {'\uD840', '\uDC00'})
  void loneSurrogatesAreRefused(char half) {
    assertThat(faultOf(r -> r.text("name", "a" + half + "b", 1, 9)))
        .isEqualTo("shared.unprintable");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  ", "\u3000"})
  void nothingIsAFaultUnlessTheFieldMayBeEmpty(String entered) {
    assertThat(faultOf(r -> r.text("name", entered, 1, 9))).isEqualTo("shared.required");
    assertThat(read.text("companion", entered, 0, 9)).isNull();
    assertThat(read.isFaulty()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"7, 7", "'\uFF11\uFF15', 15", "' 1 2 ', 12", "\uFF0D\uFF13, -3"})
  void numbersMayBeInFullWidthAndSpaced(String entered, int number) {
    assertThat(read.number("trl", entered, -9, 20)).isEqualTo(number);
    assertThat(read.isFaulty()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "1.5", "1e3", "+1", "1234567890", "--1"})
  void whatIsNoNumberIsSaid(String entered) {
    assertThat(faultOf(r -> r.number("trl", entered, 1, 9))).isEqualTo("shared.notANumber");
  }

  @Test
  void theBoundsOfANumberBelongToIt() {
    assertThat(read.number("trl", "1", 1, 9)).isEqualTo(1);
    assertThat(read.number("trl", "9", 1, 9)).isEqualTo(9);
    assertThat(faultOf(r -> r.number("trl", "0", 1, 9))).isEqualTo("shared.outOfRange");
    assertThat(faultOf(r -> r.number("trl", "10", 1, 9))).isEqualTo("shared.outOfRange");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "1x", "1234567890123456789"})
  void whatIsNoKeyIsSaid(String entered) {
    assertThat(faultOf(r -> r.key("version", entered))).isEqualTo("shared.notAKey");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-07",
        "2026-11-7",
        "2026/11/07",
        "2026.11.7",
        "2026\u5E7411\u67087\u65E5",
        "2026 \u5E74 11 \u6708 07 \u65E5",
        "\uFF12\uFF10\uFF12\uFF16\uFF0D\uFF11\uFF11\uFF0D\uFF10\uFF17"
      })
  void aDayMayBeWrittenInTheWaysOfTheCountry(String entered) {
    assertThat(read.day("day", entered)).isEqualTo(LocalDate.of(2026, 11, 7));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2026-02-29", "2026-13-01", "20261107", "2026-11", "-2026-11-07", "a-b-c"})
  void aDayTheCalendarDoesNotHaveIsSaid(String entered) {
    assertThat(faultOf(r -> r.day("day", entered))).isEqualTo("shared.notADay");
  }

  @ParameterizedTest
  @ValueSource(strings = {"09:30", "9:30", "\uFF10\uFF19\uFF1A\uFF13\uFF10"})
  void aTimeMayLackItsZero(String entered) {
    assertThat(read.time("from", entered)).isEqualTo(LocalTime.of(9, 30));
  }

  @ParameterizedTest
  @ValueSource(strings = {"24:00", "9:3", "0930", "09:30:30", "09:30:00.5", "noon"})
  void aTimeIsHoursAndMinutes(String entered) {
    assertThat(faultOf(r -> r.time("from", entered))).isEqualTo("shared.notATime");
  }

  @ParameterizedTest
  @CsvSource({"0532-8588 1234, 053285881234", "+86 (0)532 85881234, +86053285881234"})
  void aTelephoneNumberLosesItsDashes(String entered, String phone) {
    assertThat(read.phone("phone", entered)).isEqualTo(phone);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1234", "12345678901234567", "call me", "53+285881234"})
  void whatIsNoTelephoneNumberIsSaid(String entered) {
    assertThat(faultOf(r -> r.phone("phone", entered))).isEqualTo("shared.notAPhone");
  }

  @Test
  void everyFaultIsCollectedBeforeItRefuses() {
    read.text("name", "", 1, 9);
    read.number("trl", "x", 1, 9);
    read.day("day", "never");
    read.creditCode("code", "1");
    assertThat(Answers.faults(read::done))
        .containsExactly(
            "name shared.required",
            "trl shared.notANumber",
            "day shared.notADay",
            "code shared.notACreditCode");
  }

  @Test
  void withoutAFaultItDoesNotRefuse() {
    read.creditCode("code", " 91110000802100433b ");
    assertThatCode(read::done).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({"1250000, 1250000.00", "'1,250,000.5', 1250000.50", "'\uFF11\uFF12 .\uFF15', 12.50"})
  void amountsMayBeGroupedAndInFullWidth(String entered, String yuan) {
    assertThat(read.money("amount", entered, Money.ZERO, Money.MOST)).hasToString(yuan);
    assertThat(read.isFaulty()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.125", "1,25", "12,5000", "1e9", "NaN", "9999999999999999", "twelve"})
  void whatIsNoAmountIsAFault(String entered) {
    assertThat(faultOf(r -> r.money("amount", entered, Money.ZERO, Money.MOST)))
        .isEqualTo("shared.notAnAmount");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.01", "100000000000.01"})
  void amountsHaveBounds(String entered) {
    assertThat(faultOf(r -> r.money("amount", entered, Money.ZERO, Money.MOST)))
        .isEqualTo("shared.amountOutOfRange");
  }

  @Test
  void aFieldOfARowIsCalledAfterItsListAndRow() {
    read.within("buyers", 1).phone("phone", "");
    assertThat(Answers.faults(read::done)).containsExactly("buyers1Phone shared.required");
  }

  @ParameterizedTest
  @CsvSource({"7.1234, 7.1234", "'\uFF17\uFF0E\uFF15', 7.5", "'1,234.5', 1234.5"})
  void decimalsMayBeGroupedAndInFullWidth(String entered, BigDecimal number) {
    assertThat(read.decimal("rate", entered, 4, BigDecimal.ZERO, new BigDecimal("2000")))
        .isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({
    "7.12345, shared.tooManyDecimals",
    "-1, shared.notADecimal",
    "1e3, shared.notADecimal",
    "2000.1, shared.outOfRange"
  })
  void decimalsHaveBounds(String entered, String fault) {
    assertThat(faultOf(r -> r.decimal("rate", entered, 4, BigDecimal.ZERO, new BigDecimal("2000"))))
        .isEqualTo(fault);
  }

  @Test
  void aQuestionMayStayUnanswered() {
    assertThat(read.isYes("sme", "YES")).isTrue();
    assertThat(read.isYes("sme", "no")).isFalse();
    assertThat(read.isYes("sme", " ")).isFalse();
    assertThat(read.isFaulty()).isFalse();
    assertThat(faultOf(r -> r.isYes("sme", "maybe"))).isEqualTo("shared.notAChoice");
  }

  private static String faultOf(Consumer<EntryReader> reading) {
    EntryReader read = new EntryReader();
    reading.accept(read);
    return Answers.faults(read::done).get(0).split(" ")[1];
  }
}
