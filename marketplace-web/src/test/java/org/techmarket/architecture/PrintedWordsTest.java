package org.techmarket.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

/** Certificates and pages call things by the same words, though their bundles lie apart. */
class PrintedWordsTest {

  private static final ResourceBundle PRINTED =
      ResourceBundle.getBundle("org.techmarket.registration.service.Words");

  @Test
  void whatIsPrintedIsWhatIsShown() {
    assertThat(PRINTED.keySet()).hasSizeGreaterThan(40);
    assertThat(PRINTED.keySet().stream().filter(key -> !key.equals("dash")))
        .allSatisfy(
            key ->
                assertThat(PRINTED.getString(key))
                    .isEqualTo(Texts.all("Text").get("registration." + key)));
  }
}
