package org.techmarket.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

/** Certificates and pages call things by the same words, though their bundles lie apart. */
class PrintedWordsTest {

  private static final ResourceBundle PRINTED =
      ResourceBundle.getBundle("org.techmarket.registration.service.Words");

  @Test
  void whatIsPrintedIsWhatIsShown() {
    Map<String, String> shown = Texts.all("Text");
    assertThat(PRINTED.keySet().stream().filter(key -> key.matches("[A-Z].*")))
        .hasSizeGreaterThan(40)
        .allSatisfy(key -> assertThat(words(shown, key)).containsOnly(PRINTED.getString(key)));
  }

  /** The words of a constant, whatever capability it belongs to. */
  private static List<String> words(Map<String, String> shown, String constant) {
    return shown.entrySet().stream()
        .filter(text -> text.getKey().endsWith("." + constant))
        .map(Map.Entry::getValue)
        .toList();
  }
}
