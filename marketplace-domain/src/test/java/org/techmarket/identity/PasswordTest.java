package org.techmarket.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.techmarket.shared.Answers;
import org.techmarket.shared.EntryReader;

class PasswordTest {

  @ParameterizedTest
  @ValueSource(strings = {"Secret-1", "aB34\u7ecf\u6d4e\u53d1\u5c55", "passw0rd passw0rd"})
  void eightCharactersOfThreeKindsWillDo(String typed) {
    assertThat(faults(typed, "lucy.king")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'', shared.required",
    "Secret1, identity.weakPassword",
    "secret-secret, identity.weakPassword",
    "Lucy.King-1988, identity.passwordIsLogin",
    "P@ssw0rd, identity.commonPassword",
    "1qaz@WSX, identity.commonPassword",
    "Aa123456, identity.commonPassword"
  })
  void whatIsWeakHoldsTheUserNameOrIsTriedFirstIsRefused(String typed, String fault) {
    assertThat(faults(typed, "lucy.king")).containsExactly("password " + fault);
  }

  @Test
  void whoseUserNameCouldNotBeReadIsToldOfTheRestAllTheSame() {
    assertThat(faults("Secret1", null)).containsExactly("password identity.weakPassword");
    assertThat(faults("x".repeat(126) + "A-1", null))
        .containsExactly("password identity.weakPassword");
  }

  private static java.util.List<String> faults(String typed, String login) {
    EntryReader read = new EntryReader();
    Password.read(read, "password", typed, login);
    return read.isFaulty() ? Answers.faults(read::done) : java.util.List.of();
  }
}
