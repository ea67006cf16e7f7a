package org.techmarket.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnifiedSocialCreditCodeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "91110000802100433B",
        "9144030071526726XG",
        "914403001922038216",
        "91370100MA3ABCDE1G",
        "91370200MA3FGHJK48",
        "123700004955700048"
      })
  void aCodeBothCheckCharactersAgreeWithIsValid(String code) {
    assertThat(UnifiedSocialCreditCode.isValid(code)).isTrue();
    assertThat(new UnifiedSocialCreditCode(code)).hasToString(code);
  }

  /** Only the 17th character is wrong: the 18th is the one that belongs to it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "91110000802100434E",
        "911100008021004328",
        "91440300715267260N",
        "91370100MA3ABCDEX7"
      })
  void aWrongCheckOfTheOrganisationsNumberIsFound(String code) {
    assertThat(UnifiedSocialCreditCode.isValid(code)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"91110000802100433A", "914403001922038217", "9144030071526726X0"})
  void aWrongCheckOfTheWholeIsFound(String code) {
    assertThat(UnifiedSocialCreditCode.isValid(code)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(chars = {'I', 'O', 'S', 'V', 'Z'})
  void theLettersThatLookLikeDigitsDoNotOccur(char letter) {
    assertThat(UnifiedSocialCreditCode.isValid("91370100MA3ABCD" + letter + "1G")).isFalse();
    assertThat(UnifiedSocialCreditCode.isValid("9" + letter + "110000802100433B")).isFalse();
    assertThat(UnifiedSocialCreditCode.isValid("91110000802100433" + letter)).isFalse();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "91110000802100433",
        "91110000802100433BB",
        "91110000802100433b",
        "91 110000802100433B"
      })
  void whatHasAnotherFormIsNone(String code) {
    assertThat(UnifiedSocialCreditCode.isValid(code)).isFalse();
  }

  @Test
  void twoNeighboursChangedAboutAreFound() {
    assertThat(UnifiedSocialCreditCode.isValid("91110000801200433B")).isFalse();
  }

  @Test
  void anInvalidCodeCannotBeMade() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new UnifiedSocialCreditCode("91110000802100433A"));
  }
}
