package org.techmarket.intake.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.techmarket.exhibition.AchievementFixture;
import org.techmarket.exhibition.service.AchievementService;
import org.techmarket.intake.Answer;
import org.techmarket.shared.Answers;
import org.techmarket.shared.Refused;
import org.techmarket.testing.Cast;
import org.techmarket.testing.MarketTest;
import org.techmarket.testing.Rivals;
import org.techmarket.testing.Rivals.Outcome;
import org.techmarket.testing.Sql;
import org.techmarket.testing.TestCaller;
import org.techmarket.testing.TestClock;
import org.techmarket.testing.TestDatabase;

@MarketTest
class OnceServiceIT {

  private static final String REQUEST = "a".repeat(64);

  @Inject private OnceService once;
  @Inject private IntakeTidying tidying;
  @Inject private TestClock clock;
  @Inject private AchievementService achievements;
  @Inject private TestCaller caller;
  private final Sql database = TestDatabase.current().owner();

  @BeforeEach
  void signIn() {
    caller.as(Cast.LI_LEI);
  }

  @Test
  void theSameKeyTwiceHasOneEffectAndTheSameAnswer() {
    Answer first = once.once("key-1", REQUEST, submission());
    Answer second = once.once("key-1", REQUEST, submission());
    assertThat(second).isEqualTo(first);
    assertThat(first.status()).isEqualTo(201);
    assertThat(effects()).isEqualTo(1);
  }

  @Test
  void anAnswerGivenLongAgoIsForgotten() {
    once.once("key-1", REQUEST, submission());
    clock.goOn(Duration.ofDays(30));
    tidying.tidy();
    once.once("key-1", REQUEST, submission());
    assertThat(effects()).isEqualTo(1);
    clock.goOn(Duration.ofSeconds(1));
    tidying.tidy();
    once.once("key-1", REQUEST, submission());
    assertThat(effects()).isEqualTo(2);
  }

  @Test
  void anotherKeyHasAnotherEffect() {
    once.once("key-1", REQUEST, submission());
    once.once("key-2", REQUEST, submission());
    assertThat(effects()).isEqualTo(2);
  }

  @Test
  void theKeysOfAnotherAreNotOurs() {
    once.once("key-1", REQUEST, submission());
    caller.as(Cast.HAN_MEIMEI);
    once.once("key-1", REQUEST, submission());
    assertThat(effects()).isEqualTo(2);
  }

  @Test
  void aKeyThatWasUsedForSomethingElseIsAFault() {
    once.once("key-1", REQUEST, submission());
    assertThat(Answers.faults(() -> once.once("key-1", "b".repeat(64), submission())))
        .containsExactly("Idempotency-Key intake.keyUsed");
    assertThat(effects()).isEqualTo(1);
  }

  @Test
  void workThatIsRefusedLeavesNoKey() {
    Supplier<Answer> refused =
        () -> {
          submission().get();
          throw new Refused("shared.test");
        };
    assertThatThrownBy(() -> once.once("key-1", REQUEST, refused)).isInstanceOf(Refused.class);
    assertThat(effects()).isZero();
    assertThat(database.number("select count(*) from idempotent_answer")).isZero();
    assertThat(once.once("key-1", REQUEST, submission()).status()).isEqualTo(201);
  }

  @Test
  void ofTwoWithTheSameKeyAtOnceTheSecondGetsTheAnswerOfTheFirst() {
    List<Outcome<Answer>> outcomes =
        Rivals.race(
            2,
            n -> {
              caller.as(Cast.LI_LEI);
              return once.once("key-1", REQUEST, submission());
            });
    assertThat(outcomes).allMatch(Outcome::isSuccess);
    assertThat(outcomes.get(0).result()).isEqualTo(outcomes.get(1).result());
    assertThat(effects()).isEqualTo(1);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "with blank", "钥匙", "a\u0000b"})
  void aKeyIsOneWordOfPlainCharacters(String key) {
    assertThat(Answers.faults(() -> once.once(key, REQUEST, submission())))
        .containsExactly("Idempotency-Key intake.keyMissing");
  }

  @Test
  void aKeyHasAtMostEightyCharacters() {
    assertThat(once.once("k".repeat(80), REQUEST, submission())).isNotNull();
    assertThat(Answers.faults(() -> once.once("k".repeat(81), REQUEST, submission())))
        .containsExactly("Idempotency-Key intake.keyMissing");
  }

  private Supplier<Answer> submission() {
    return () -> {
      long id = achievements.submit(AchievementFixture.entry());
      return new Answer(201, "/achievements/" + id, "{\"id\":" + id + "}");
    };
  }

  private long effects() {
    return database.number("select count(*) from achievement");
  }
}
