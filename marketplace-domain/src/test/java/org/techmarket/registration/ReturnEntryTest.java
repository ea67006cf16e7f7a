package org.techmarket.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.techmarket.shared.Answers;

class ReturnEntryTest {

  @Test
  void wordsStandBesideTheFieldsOfTheForm() {
    assertThat(returned(Map.of("summary", " What is new? ", "techAmount", "")).read().remarks())
        .containsExactly(Map.entry("summary", "What is new?"));
    assertThat(returned(null).read().remarks()).isEmpty();
  }

  @Test
  void besideNoFieldTheyAreRefused() {
    for (String field : new String[] {"colour", "version", "Summary"}) {
      assertThat(Answers.faults(() -> returned(Map.of(field, "What?")).read()))
          .containsExactly("remarks shared.notAChoice");
    }
  }

  private static ReturnEntry returned(Map<String, String> remarks) {
    return new ReturnEntry("Please say what is new", remarks, "0");
  }
}
