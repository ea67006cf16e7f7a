package org.techmarket;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.techmarket.exhibition.Achievement;
import org.techmarket.exhibition.AchievementFixture;
import org.techmarket.identity.Organisation;
import org.techmarket.identity.OrganisationFixture;
import org.techmarket.registration.Casework;
import org.techmarket.registration.RegistrationCase;
import org.techmarket.registration.RegistrationFixture;
import org.techmarket.roadshow.RoadshowBooking;
import org.techmarket.roadshow.RoadshowBookingFixture;
import org.techmarket.shared.Answers;
import org.techmarket.shared.Authors;
import org.techmarket.shared.Transition;

/** Nobody decides on what they have written: every verb of review of the model, one by one. */
class ReviewsTest {

  private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");
  private static final String WHY = "The reason of the test";

  /** What lets others decide, of each thing that has authors; the second argument is who tries. */
  private static final Map<String, BiConsumer<Object, Long>> REVIEWS =
      new TreeMap<>(
          Map.ofEntries(
              review("Achievement.publish", Achievement.class, (a, by) -> a.publish("x", by, NOW)),
              review(
                  "Achievement.returnForCorrection",
                  Achievement.class,
                  (a, by) -> a.returnForCorrection(WHY, by, NOW)),
              review("Achievement.reject", Achievement.class, (a, by) -> a.reject(WHY, by, NOW)),
              review("Organisation.verify", Organisation.class, (o, by) -> o.verify(by, NOW)),
              review(
                  "Organisation.returnForCorrection",
                  Organisation.class,
                  (o, by) -> o.returnForCorrection(WHY, by, NOW)),
              review("Organisation.close", Organisation.class, (o, by) -> o.close(by, NOW)),
              review("Organisation.reject", Organisation.class, (o, by) -> o.reject(WHY, by, NOW)),
              review(
                  "RegistrationCase.handledBy",
                  RegistrationCase.class,
                  RegistrationCase::handledBy),
              review(
                  "RoadshowBooking.confirm", RoadshowBooking.class, (b, by) -> b.confirm(by, NOW)),
              review(
                  "RoadshowBooking.returnForCorrection",
                  RoadshowBooking.class,
                  (b, by) -> b.returnForCorrection(WHY, 2, by, NOW)),
              review(
                  "RoadshowBooking.reject",
                  RoadshowBooking.class,
                  (b, by) -> b.reject(WHY, by, NOW))));

  /** What authors do themselves, or what is no decision on what they have written. */
  private static final Set<String> NO_REVIEWS =
      Set.of(
          "Achievement.submitted",
          "Achievement.correct",
          "Organisation.born",
          "Organisation.submit",
          "Organisation.suspend",
          "Organisation.resume",
          "RegistrationCase.submitted",
          "RegistrationCase.correct",
          "RegistrationCase.withdraw",
          "RoadshowBooking.held",
          "RoadshowBooking.submit",
          "RoadshowBooking.cancel",
          "RoadshowBooking.cancelByHost");

  @TestFactory
  Stream<DynamicTest> whoHasWrittenItDoesNotDecideOnIt() {
    return REVIEWS.entrySet().stream()
        .map(
            verb ->
                DynamicTest.dynamicTest(
                    verb.getKey(),
                    () -> {
                      Object waiting = waiting(verb.getKey());
                      long author = author(waiting);
                      assertThat(Answers.grounds(() -> verb.getValue().accept(waiting, author)))
                          .hasSize(1);
                      verb.getValue().accept(waiting, 999L);
                    }));
  }

  @Test
  void everyVerbOfWhatHasAuthorsIsNamedHere() throws Exception {
    Set<String> named = new TreeSet<>(REVIEWS.keySet());
    named.addAll(NO_REVIEWS);
    assertThat(
            StagesTest.model().stream()
                .filter(ReviewsTest::hasAuthors)
                .flatMap(ReviewsTest::verbs)
                .collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(named);
  }

  private static boolean hasAuthors(Class<?> type) {
    return !type.isRecord()
        && Arrays.stream(type.getDeclaredFields()).anyMatch(f -> f.getType() == Authors.class);
  }

  private static Stream<String> verbs(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(verb -> Modifier.isPublic(verb.getModifiers()) && isVerb(verb))
        .map(verb -> type.getSimpleName() + "." + verb.getName());
  }

  private static boolean isVerb(Method method) {
    return method.getReturnType() == Transition.class || method.getReturnType() == Casework.class;
  }

  private static Object waiting(String verb) {
    if (verb.equals("Organisation.close")) {
      return OrganisationFixture.toClose();
    }
    return switch (verb.substring(0, verb.indexOf('.'))) {
      case "Achievement" -> AchievementFixture.submitted();
      case "Organisation" -> OrganisationFixture.submitted();
      case "RegistrationCase" -> RegistrationFixture.submitted();
      default -> RoadshowBookingFixture.submitted();
    };
  }

  private static long author(Object waiting) {
    if (waiting instanceof RegistrationCase) {
      return RegistrationFixture.CLERK;
    }
    return waiting instanceof Organisation
        ? OrganisationFixture.APPLICANT
        : AchievementFixture.CLERK;
  }

  private static <T> Map.Entry<String, BiConsumer<Object, Long>> review(
      String name, Class<T> type, BiConsumer<T, Long> verb) {
    return Map.entry(name, (waiting, by) -> verb.accept(type.cast(waiting), by));
  }
}
