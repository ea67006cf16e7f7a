package org.techmarket.registration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.techmarket.shared.Answers;

class RegistrationPointEntryTest {

  @Test
  void aPointOfACityAcceptsItsCity() {
    RegistrationPoint point = new RegistrationPointEntry("1", "370200", "09", "NO", "").read();
    assertThat(point.number()).isEqualTo("370209");
    assertThat(point.accepts("370212")).isTrue();
    assertThat(point.accepts("370102")).isFalse();
    assertThat(point.accepts(null)).isFalse();
  }

  @Test
  void aPointOfTheProvinceAcceptsTheProvinceAndNoOther() {
    RegistrationPoint point = RegistrationFixture.point();
    assertThat(point.accepts("371702")).isTrue();
    assertThat(point.accepts("110105")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"00", "1", "001", "A1"})
  void aPointHasTwoDigits(String code) {
    assertThat(
            Answers.faults(() -> new RegistrationPointEntry("1", "370100", code, "YES", "").read()))
        .containsExactly("pointCode registration.notAPointCode");
  }
}
