package org.techmarket.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.techmarket.reference.IpRight.Kind;

class IpRightTest {

  @ParameterizedTest
  @CsvSource({
    "ZL201010000001.8, PATENT",
    "ZL202110000001.6, PATENT",
    "ZL200310102344.5, PATENT",
    "93105342.0,       PATENT",
    "CN200410016940.6, PATENT",
    "2021SR1234567,    SOFTWARE",
    "CNA20170123.4,    PLANT_VARIETY",
    "CNA20201001234,   PLANT_VARIETY"
  })
  void aNumberOfARightIsKnownByItsForm(String number, Kind kind) {
    assertThat(IpRight.parse(number)).isEqualTo(new IpRight(kind, number)).hasToString(number);
  }

  @ParameterizedTest
  @CsvSource({
    "zl201010000001.8,   ZL201010000001.8",
    "ZL 2010 1 0000001.8, ZL201010000001.8",
    "ZL2010100000018,    ZL201010000001.8",
    "ZL201010000001.8,   ZL201010000001.8",
    "2021sr1234567,      2021SR1234567",
    "cna20170123.4,      CNA20170123.4"
  })
  void aNumberMayBeWrittenInSmallLettersInFullWidthAndWithSpaces(String entered, String number) {
    assertThat(IpRight.parse(entered).number()).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ZL201010000001.7",
        "ZL201010000001.X",
        "ZL202110000001.5",
        "93105342.1",
        "CN200410016940.7"
      })
  void aWrongCheckDigitIsFound(String number) {
    assertThatIllegalArgumentException().isThrownBy(() -> IpRight.parse(number));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ZL",
        "ZL201040000001.8",
        "US201010000001.8",
        "2021SR123456",
        "1999SR1234567",
        "CNA2017012.3",
        "ZL201010000001.8 ZL202110000001.6"
      })
  void whatHasAnotherFormIsNone(String number) {
    assertThatIllegalArgumentException().isThrownBy(() -> IpRight.parse(number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ZL201010000008.5", "ZL201010000003.4"})
  void onlyOneOfTheElevenCheckDigitsFits(String number) {
    String front = number.substring(0, number.length() - 1);
    assertThat("0123456789X".chars().filter(check -> fits(front + (char) check))).hasSize(1);
  }

  private static boolean fits(String number) {
    try {
      IpRight.parse(number);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
