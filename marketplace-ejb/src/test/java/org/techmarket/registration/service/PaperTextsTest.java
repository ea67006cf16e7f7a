package org.techmarket.registration.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.techmarket.document.service.Glyphs;

class PaperTextsTest {

  @Test
  void everyEnglishLabelHasItsChineseAndBothCanBePrinted() throws IOException {
    Map<String, String> chinese = texts("Papers.properties");
    Map<String, String> english = texts("Papers_en.properties");
    assertThat(chinese.keySet()).containsAll(english.keySet());
    assertThat(new Glyphs().missing(chinese.values() + "" + english.values())).isEmpty();
  }

  @Test
  void theMachinesLanguageIsNotAsked() {
    Locale machine = Locale.getDefault();
    try {
      Locale.setDefault(Locale.ENGLISH);
      assertThat(bundle(Locale.ROOT).getString("certificate")).isEqualTo("技术合同认定登记证明");
    } finally {
      Locale.setDefault(machine);
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Map<String, String> texts(String file) throws IOException {
    Properties texts = new Properties();
    try (var in = new InputStreamReader(PaperTexts.class.getResourceAsStream(file), UTF_8)) {
      texts.load(in);
    }
    return (Map) texts;
  }

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle("org.techmarket.registration.service.Papers", locale);
  }
}
