package org.techmarket.micro.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.techmarket.micro.Reply;
import org.techmarket.micro.Visitor;
import org.techmarket.micro.WebForm;

/** The questions of an examination, which are those of the category that is chosen. */
record CategoryQuestions(Person person) {

  void comeAtOnce() {
    assertThat(person.at("choose").isVisible()).isFalse();
    person.tick("NOT_YET_MASTERED", "MET");
    person.choose("subType", "ADVICE");
    assertThat(person.at("TECHNICAL_PROJECT").isVisible()).isTrue();
    assertThat(person.at("NOT_YET_MASTERED").isVisible()).isFalse();
    person.choose("subType", "ENTRUSTED");
    assertThat(person.at("NOT_YET_MASTERED").locator("input[value='MET']").isChecked()).isTrue();
    assertThat(person.at("TECHNICAL_PROJECT").isVisible()).isFalse();
  }

  static void comeByAButtonWithoutScript(Visitor clerk, String address) {
    String before = clerk.get(address).text();
    assertThat(before).containsPattern(asked("", "ENTRUSTED COOPERATIVE"));
    assertThat(before).containsPattern(asked("away", "ADVICE"));
    Map<String, String> typed =
        Map.of("subType", "ADVICE", "techIncome", "77", "WRITTEN", "NOT_MET", "opinion", "属咨询");
    Reply chosen = clerk.send(WebForm.with("choose", before).filled(typed));
    assertThat(chosen.status()).isEqualTo(302);
    String after = clerk.get(chosen.header("Location").replaceFirst("#.*", "")).text();
    assertThat(after).containsPattern(asked("", "ADVICE")).contains("属咨询", "value=\"77\"");
    assertThat(after).containsPattern(asked("away", "ENTRUSTED COOPERATIVE"));
    assertThat(after).containsPattern("checked=\"checked\" name=\"WRITTEN\"[^>]*\"NOT_MET\"");
    clerk.send(WebForm.with("choose", after).filled(Map.of("subType", "ENTRUSTED", "opinion", "")));
  }

  private static String asked(String away, String subTypes) {
    String kind = away.isEmpty() ? "" : "class=\"" + away + "\" ";
    return "<div " + kind + "data-where=\"subType\" data-is=\"" + subTypes + "\"";
  }
}
