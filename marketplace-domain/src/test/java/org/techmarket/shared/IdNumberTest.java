package org.techmarket.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class IdNumberTest {

  @ParameterizedTest
  @ValueSource(strings = {"11010519491231002X", "440524188001010014", "370102200002290012"})
  void theSamplesOfTheStandardAreValid(String number) {
    assertThat(new IdNumber(number).value()).isEqualTo(number);
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "110105194912310021", // the check digit of another
        "11010519491231002x", // capitals only
        "110105194912310", // of the first generation
        "110105194902300020", // the thirtieth of February, rightly checked
        "370102190002290016", // 1900 was no leap year
        "110105194913310021", // the thirteenth month
        "010105194912310026", // no place begins with a zero
        "1101051949123100２X",
        "11010519491231002X "
      })
  void anythingElseIsNot(String number) {
    assertThat(IdNumber.isValid(number)).isFalse();
    assertThatThrownBy(() -> new IdNumber(number))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Not a resident identity number");
  }

  @Test
  void theDayOfBirthIsMasked() {
    assertThat(new IdNumber("11010519491231002X")).hasToString("110***********002X");
  }

  @Test
  void ofAForeignDocumentTheLastQuarterIsShown() {
    assertThat(new PersonNumber("C01X00T47")).hasToString("*******47");
    assertThat(new PersonNumber("C01")).hasToString("***");
    assertThat(new PersonNumber("11010519491231002X")).hasToString("110***********002X");
  }
}
