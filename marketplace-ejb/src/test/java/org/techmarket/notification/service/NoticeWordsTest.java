package org.techmarket.notification.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.techmarket.exhibition.AchievementStage;
import org.techmarket.identity.OrganisationStage;
import org.techmarket.registration.CaseStage;
import org.techmarket.roadshow.BookingStage;
import org.techmarket.shared.Stage;

/** A step that could not be put into words would be a page that does not open. */
class NoticeWordsTest {

  private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

  /** What is told to nobody. */
  private static final Set<String> UNTOLD = Set.of("RoadshowBooking.HELD", "Organisation.DRAFT");

  @Test
  void everyStepThatIsToldHasItsSentenceInBothLanguages() {
    Set<String> told =
        new TreeSet<>(
            Set.of(
                "Organisation.resumed", "Organisation.askToClose", "Organisation.declineClosing"));
    told.addAll(stages("Achievement", AchievementStage.class));
    told.addAll(stages("Organisation", OrganisationStage.class));
    told.addAll(stages("RegistrationCase", CaseStage.class));
    told.addAll(stages("RoadshowBooking", BookingStage.class));
    told.removeAll(UNTOLD);
    assertThat(LANGUAGES)
        .allSatisfy(
            language -> assertThat(steps(language)).as(language.toString()).isEqualTo(told));
  }

  @Test
  void bothLanguagesNameTheSameThings() {
    for (String key : NoticeWords.bundle(Locale.ENGLISH).keySet()) {
      assertThat(blanks(LANGUAGES.get(0), key)).as(key).isEqualTo(blanks(LANGUAGES.get(1), key));
    }
  }

  @Test
  void aChineseReaderOnAnEnglishMachineReadsChinese() {
    Locale machine = Locale.getDefault();
    try {
      Locale.setDefault(Locale.ENGLISH);
      assertThat(NoticeWords.say(LANGUAGES.get(0), "Achievement.SUBMITTED", "x"))
          .matches(".*\\p{IsHan}.*");
    } finally {
      Locale.setDefault(machine);
    }
  }

  private static <S extends Enum<S> & Stage<S>> List<String> stages(
      String subject, Class<S> stages) {
    return Arrays.stream(stages.getEnumConstants()).map(to -> subject + "." + to).toList();
  }

  private static Set<String> steps(Locale language) {
    return NoticeWords.bundle(language).keySet().stream()
        .filter(key -> key.matches("[A-Z].*"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> blanks(Locale language, String key) {
    String pattern = NoticeWords.bundle(language).getString(key);
    assertThat(new MessageFormat(pattern, language).toPattern()).isNotEmpty();
    assertThat(pattern).doesNotContain("'");
    return Pattern.compile("\\{(\\d)")
        .matcher(pattern)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toSet());
  }
}
