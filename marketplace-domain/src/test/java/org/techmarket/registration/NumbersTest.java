package org.techmarket.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

  @ParameterizedTest
  @CsvSource({"2026-12-31T15:59:59Z, 2026370101000123", "2026-12-31T16:00:00Z, 2027370101000123"})
  void aNumberBearsTheYearOfShanghaiThePointAndItsSequence(Instant at, String number) {
    assertThat(RegistrationNumber.next((series, year) -> 123, "370101", at)).hasToString(number);
  }

  @Test
  void sixDigitsAreCountedAndNoMore() {
    Instant now = RegistrationFixture.NOW;
    assertThat(RegistrationNumber.next((s, y) -> 999_999, "370101", now))
        .hasToString("2026370101999999");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RegistrationNumber.next((s, y) -> 1_000_000, "370101", now));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026371201000001",
        "2026370001000001",
        "2026371801000001",
        "2026110101000001",
        "1999370101000001",
        "202637010100001"
      })
  void whatHasAnotherFormIsNoNumber(String text) {
    assertThat(RegistrationNumber.isNumber(text)).isFalse();
  }

  @Test
  void aCodeWritesEightyBitsDown() {
    assertThat(VerificationCode.of(HexFormat.of().parseHex("00443214c74254b635cf")))
        .hasToString("0123456789ABCDEF");
    assertThat(VerificationCode.of(HexFormat.of().parseHex("ffffffffffffffffffff")))
        .hasToString("ZZZZZZZZZZZZZZZZ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0123456789abcdef", "oi23-4567-89ab-cdef", " 0L23 4567 89AB CDEF "})
  void aCodeIsReadAsPeopleCopyIt(String entered) {
    assertThat(VerificationCode.parse(entered)).hasToString("0123456789ABCDEF");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0123456789ABCDE", "0123456789ABCDEFG", "U123456789ABCDEF"})
  void otherTextIsNoCode(String entered) {
    assertThatIllegalArgumentException().isThrownBy(() -> VerificationCode.parse(entered));
  }

  @Test
  void aReceiptCountsTheDay() {
    assertThat(ReceiptNumber.next((series, day) -> 7, Instant.parse("2026-11-23T16:00:00Z")))
        .isEqualTo("SL-20261124-0007");
  }
}
