package org.techmarket.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.techmarket.shared.web.Words;

/** Nothing is shown that was not written, and nothing is written that is not shown. */
class TextTest {

  private static final Map<String, String> CHINESE = Texts.all("Text");
  private static final Map<String, String> ENGLISH = Texts.all("Text_en");
  private static final Map<String, String> USES = new TextUses().uses;
  private static final Set<String> CONSTANTS = TextUses.constants();

  /** Keys that code puts together, or that Faces asks for. */
  private static final List<String> DYNAMIC =
      List.of("shared.status.", "shared.error.", "shared.format.", "shared.jakarta.faces.");

  private static final Pattern BLANK = Pattern.compile("\\{(\\d)");
  private static final Pattern CHINESE_CHARACTER =
      Pattern.compile("[\\p{IsHan}\u3000-\u303f\uff00-\uffef]");

  @Test
  void bothLanguagesSayTheSame() {
    assertThat(ENGLISH.keySet()).isEqualTo(CHINESE.keySet());
    assertThat(CHINESE.keySet())
        .allSatisfy(
            key ->
                assertThat(blanks(ENGLISH.get(key))).as(key).isEqualTo(blanks(CHINESE.get(key))));
  }

  @Test
  void aChineseReaderOnAnEnglishMachineReadsChinese() {
    assertThat(Texts.capabilities()).allMatch(name -> Texts.exists(name, "Text_zh"));
    assertThat(Texts.all("Text_zh")).isEmpty();
    Locale machine = Locale.getDefault();
    try {
      Locale.setDefault(Locale.ENGLISH);
      assertThat(new Words().text(Locale.SIMPLIFIED_CHINESE, "shared", "signIn"))
          .isEqualTo(CHINESE.get("shared.signIn"));
    } finally {
      Locale.setDefault(machine);
    }
  }

  @Test
  void daysAreSaidAsPeopleSayThem() {
    LocalDate day = LocalDate.of(2026, 11, 27);
    assertThat(new Words().day(Locale.SIMPLIFIED_CHINESE, day))
        .isEqualTo("2026\u5e7411\u670827\u65e5(\u5468\u4e94)");
    assertThat(new Words().day(Locale.ENGLISH, day)).isEqualTo("Fri 27 Nov 2026");
  }

  @Test
  void severalThingsAreSeparatedAsTheLanguageDoesIt() {
    List<Object> said = List.of("a", List.of(1, 3, LocalTime.of(9, 30)));
    assertThat(new Words().sentence(Locale.SIMPLIFIED_CHINESE, "shared.labelled", said))
        .endsWith("1\u30013\u300109:30");
    assertThat(new Words().sentence(Locale.ENGLISH, "shared.labelled", said))
        .isEqualTo("a: 1, 3, 09:30");
  }

  @Test
  void everyConstantHasAWord() {
    assertThat(CHINESE.keySet()).containsAll(CONSTANTS);
  }

  @Test
  void everyKeyThatIsAskedForIsThere() {
    List<String> missing =
        USES.keySet().stream()
            .filter(use -> use.endsWith(".") ? under(use).isEmpty() : !CHINESE.containsKey(use))
            .map(use -> use + " in " + USES.get(use))
            .toList();
    assertThat(missing).isEmpty();
  }

  @Test
  void everyTextIsUsed() {
    Set<String> idle = new TreeSet<>(CHINESE.keySet());
    idle.removeAll(USES.keySet());
    idle.removeAll(CONSTANTS);
    USES.keySet().stream()
        .filter(use -> use.endsWith("."))
        .forEach(use -> idle.removeAll(under(use)));
    DYNAMIC.forEach(prefix -> idle.removeAll(under(prefix)));
    assertThat(idle).isEmpty();
  }

  @Test
  void everySentenceCanBeFormatted() {
    List<String> broken = new ArrayList<>();
    for (Map<String, String> texts : List.of(CHINESE, ENGLISH)) {
      texts.forEach(
          (key, text) -> {
            if (!key.startsWith("shared.format.") && !isSentence(text)) {
              broken.add(key + " = " + text);
            }
          });
    }
    assertThat(broken).as("a blank that is none, or ' where \u2019 is meant").isEmpty();
  }

  @Test
  void noCodeOrPageHoldsChinese() {
    List<String> found = new ArrayList<>();
    for (String extension : List.of(".java", ".xhtml")) {
      Texts.eachSource(
          extension,
          (file, code) ->
              code.lines()
                  .filter(line -> CHINESE_CHARACTER.matcher(line).find())
                  .forEach(line -> found.add(file + ": " + line.strip())));
    }
    assertThat(found).isEmpty();
  }

  private static Set<String> under(String prefix) {
    return CHINESE.keySet().stream()
        .filter(key -> key.startsWith(prefix))
        .collect(Collectors.toSet());
  }

  private static Set<String> blanks(String text) {
    return BLANK.matcher(text).results().map(r -> r.group(1)).collect(Collectors.toSet());
  }

  private static boolean isSentence(String text) {
    try {
      new MessageFormat(text);
      return !text.contains("'");
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
