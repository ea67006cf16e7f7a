package org.techmarket.intake.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.techmarket.intake.Draft;
import org.techmarket.shared.Answers;
import org.techmarket.testing.Cast;
import org.techmarket.testing.MarketTest;
import org.techmarket.testing.Sql;
import org.techmarket.testing.TestCaller;
import org.techmarket.testing.TestClock;
import org.techmarket.testing.TestDatabase;

@MarketTest
class DraftServiceIT {

  @Inject private DraftService drafts;
  @Inject private IntakeTidying tidying;
  @Inject private TestCaller caller;
  @Inject private TestClock clock;
  private final Sql database = TestDatabase.current().owner();

  @BeforeEach
  void signIn() {
    caller.as(Cast.LI_LEI);
  }

  @Test
  void whatWasTypedIsFoundAgainRightOrWrong() {
    Map<String, String> entry =
        Map.of("phone", "not yet", "theme", "新材料\n\"quoted\" 𠀀", "quota", "");
    drafts.save("pitch/12", entry);
    assertThat(drafts.find("pitch/12")).contains(new Draft(entry, TestClock.START));
  }

  @Test
  void nothingOfItIsReadInTheDatabase() {
    drafts.save("contract", Map.of("buyers0Code", "11010519491231002X"));
    String row = "select encode(entry, 'escape') || draft::text from draft";
    assertThat(database.text(row)).doesNotContain("buyers0Code", "19491231");
  }

  @Test
  void whatWasSavedBeforeDraftsWereLockedIsFound() {
    database.run("alter table draft drop constraint draft_locked");
    database.run(
        "insert into draft (account_id, form, entry, saved_at) values (1, 'achievement', convert_to('{\"name\": \"新\"}', 'UTF8'), now())");
    database.run(
        "alter table draft add constraint draft_locked check (get_byte(entry, 0) = 1) not valid");
    assertThat(drafts.find("achievement").orElseThrow().entry())
        .isEqualTo(Map.of("name", "\u65b0"));
  }

  @Test
  void aFormWhoseNameHasTwoWordsIsKeptToo() {
    drafts.save("registration-case/12", Map.of("summary", "a"));
    assertThat(drafts.find("registration-case/12")).isPresent();
  }

  @Test
  void theLatestDraftOfAFormStands() {
    drafts.save("achievement", Map.of("name", "a"));
    clock.goOn(Duration.ofMinutes(1));
    drafts.save("achievement", Map.of("name", "ab"));
    assertThat(drafts.find("achievement").orElseThrow())
        .isEqualTo(new Draft(Map.of("name", "ab"), TestClock.START.plusSeconds(60)));
  }

  @Test
  void aDraftNobodyHasTouchedForLongIsForgotten() {
    drafts.save("pitch/12", Map.of("phone", "1"));
    drafts.save("pitch/13", Map.of("phone", "1"));
    clock.goOn(Duration.ofDays(90));
    drafts.save("pitch/13", Map.of("phone", "12"));
    tidying.tidy();
    assertThat(drafts.find("pitch/12")).isPresent();
    clock.goOn(Duration.ofSeconds(1));
    tidying.tidy();
    assertThat(drafts.find("pitch/12")).isEmpty();
    assertThat(drafts.find("pitch/13")).isPresent();
  }

  @Test
  void nobodySeesTheDraftOfAnother() {
    drafts.save("pitch/12", Map.of("phone", "1"));
    caller.as(Cast.LIN_TAO);
    assertThat(drafts.find("pitch/12")).isEmpty();
    drafts.discard("pitch/12");
    caller.as(Cast.LI_LEI);
    assertThat(drafts.find("pitch/12")).isPresent();
  }

  @Test
  void aDiscardedDraftIsGone() {
    drafts.save("pitch/12", Map.of("phone", "1"));
    drafts.discard("pitch/12");
    assertThat(drafts.find("pitch/12")).isEmpty();
  }

  @Test
  void aDraftIsNoLongerThanAnyForm() {
    drafts.save("pitch/12", Map.of("phone", "1".repeat(19_995)));
    assertThat(Answers.faults(() -> drafts.save("pitch/12", Map.of("phone", "1".repeat(19_996)))))
        .containsExactly("form intake.tooLong");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Pitch", "pitch/12/3/4", "pitch?12", "../pitch"})
  void aFormIsNamedByItsAddress(String form) {
    assertThat(Answers.faults(() -> drafts.save(form, Map.of()))).hasSize(1);
  }

  @Test
  void aCharacterTheDatabaseCannotKeepIsAFaultOfTheEntry() {
    assertThat(Answers.faults(() -> drafts.save("pitch/12", Map.of("phone", "1\u00002"))))
        .containsExactly("phone shared.unprintable");
  }
}
