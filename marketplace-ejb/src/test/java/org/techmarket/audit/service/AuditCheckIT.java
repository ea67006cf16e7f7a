package org.techmarket.audit.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.techmarket.testing.Cast.LI_LEI;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.techmarket.exhibition.AchievementFixture;
import org.techmarket.exhibition.service.AchievementService;
import org.techmarket.shared.Varied;
import org.techmarket.testing.Cast;
import org.techmarket.testing.MarketFixture;
import org.techmarket.testing.MarketTest;
import org.techmarket.testing.Sql;
import org.techmarket.testing.TestCaller;
import org.techmarket.testing.TestClock;
import org.techmarket.testing.TestDatabase;

/**
 * Whatever the owner of the database does to what was recorded, the check names the first misfit.
 */
@MarketTest
class AuditCheckIT {

  @Inject private AuditHeadQueries heads;
  @Inject private AuditQueries entries;
  @Inject private AuditSeal seal;
  @Inject private AchievementService achievements;
  @Inject private MarketFixture market;
  @Inject private TestCaller caller;
  @Inject private TestClock clock;
  private final Sql database = TestDatabase.current().owner();
  private long id;

  /** Entries 1 to 4 of one chain and 5 of another lie under a head, 6 does not. */
  @BeforeEach
  void somethingHappens() {
    caller.as(LI_LEI);
    id = achievements.submit(AchievementFixture.entry());
    caller.as(Cast.OPERATOR);
    achievements.returnForCorrection(id, market.on("achievement", id));
    caller.as(LI_LEI);
    correct("Another name of the achievement");
    caller.as(Cast.OPERATOR);
    achievements.publish(id, market.on("achievement", id));
    caller.as(LI_LEI);
    achievements.submit(AchievementFixture.entry());
    seal.seal(seal.settled().orElseThrow(), clock.instant());
    achievements.submit(AchievementFixture.entry());
  }

  private void correct(String name) {
    String version = market.version("achievement", id);
    achievements.correct(
        id, Varied.with(Varied.with(AchievementFixture.entry(), "name", name), "version", version));
  }

  @Test
  void whatNobodyTouchedFits() {
    AuditReport report = check();
    assertThat(report.misfit()).isNull();
    assertThat(report.entries()).isEqualTo(6);
    assertThat(report.unsealed()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "update audit_entry set reason = 'The reason of the tesT' where id = 2 | ENTRY_CHANGED | 2",
        "update audit_entry set after_values = jsonb_set(after_values, '{trl}', '\"9\"') where id = 1 | ENTRY_CHANGED | 1",
        "update audit_entry set account_id = 1 where id = 4 | ENTRY_CHANGED | 4",
        "update audit_entry set happened_at = happened_at + interval '1 microsecond' where id = 6 | ENTRY_CHANGED | 6",
        "delete from audit_entry where id = 2 | ENTRY_BEFORE_MISSING | 3",
        "delete from audit_entry where id = 1 | ENTRY_BEFORE_MISSING | 2",
        "delete from audit_entry where id = 4 | ENTRIES_MISSING | 1",
        "delete from audit_entry where id = 5 | ENTRIES_MISSING | 1",
        "delete from audit_entry where subject_id = 1 | ENTRIES_MISSING | 1",
        "delete from audit_head | - | 0",
        "update audit_head set entries = 4 | HEAD_CHANGED | 1",
        "update audit_head set signature = overlay(signature placing 'AAAA' from 20) | HEAD_CHANGED | 1",
        "update audit_head set number = 2 | HEAD_BEFORE_MISSING | 2"
      })
  void whatTheOwnerChangesIsNamed(String tampering, String kind, long row) {
    database.run(tampering);
    Misfit misfit = check().misfit();
    assertThat(misfit == null ? "-" : misfit.kind().name()).isEqualTo(kind);
    assertThat(misfit == null ? 0 : misfit.row()).isEqualTo(row);
  }

  @Test
  void twoThatChangedPlacesInTheirChainAreNamed() {
    database.run("update audit_entry set sequence = 9 where id = 2");
    database.run("update audit_entry set sequence = 2 where id = 3");
    database.run("update audit_entry set sequence = 3 where id = 2");
    assertThat(check().misfit())
        .isEqualTo(new Misfit(MisfitKind.ENTRY_BEFORE_MISSING, "Achievement 1 / 2", 3));
  }

  @Test
  void twoThatChangedPlacesBetweenChainsAreNamed() {
    database.run(
        """
        create temp table swapped as select * from audit_entry where id in (4, 5);
        delete from audit_entry where id in (4, 5);
        update swapped set id = 9 - id;
        insert into audit_entry overriding system value select * from swapped;
        drop table swapped;
        """);
    assertThat(check().misfit().kind()).isEqualTo(MisfitKind.ENTRIES_MISSING);
  }

  @Test
  void anEntryThatWasEmptiedAsIfForgottenIsNamed() {
    empty(3);
    assertThat(check().misfit())
        .isEqualTo(new Misfit(MisfitKind.ENTRY_EMPTIED, "Achievement 1 / 3", 3));
  }

  @Test
  void whatHappenedIsForgottenUnderAHeadThatIsOldEnoughAndTheChainsStillFit() {
    seal.forget(clock.instant());
    assertThat(database.number("select count(*) from audit_cut")).isZero();
    grow("35 months");
    seal.forget(clock.instant());
    assertThat(database.number("select count(*) from audit_cut")).isZero();
    grow("37 months");
    seal.forget(clock.instant());
    assertThat(database.rows("select id from audit_entry where happened_at is null order by id"))
        .isEqualTo(List.of("1", "2", "3", "4", "5"));
    assertThat(database.rows("select count(*) from audit_entry where hash is not null"))
        .containsExactly("6");
    assertThat(check().misfit()).isNull();
    assertThat(entries.search(AuditSearch.all(), 1).total()).isEqualTo(1);
    correctAnother();
    assertThat(check().misfit()).isNull();
    empty(6);
    assertThat(check().misfit().kind()).isEqualTo(MisfitKind.ENTRY_EMPTIED);
  }

  private void correctAnother() {
    caller.as(Cast.OPERATOR);
    achievements.publish(2, market.on("achievement", 2));
  }

  @Test
  void aCutThatNobodySignedIsNamed() {
    grow("37 months");
    seal.forget(clock.instant());
    database.run("update audit_cut set last_entry = 6");
    empty(6);
    assertThat(check().misfit().kind()).isEqualTo(MisfitKind.CUT_CHANGED);
  }

  @Test
  void neverIsAnythingForgottenBeforeSixMonths() {
    grow("5 months");
    try (Sql application = TestDatabase.current().application()) {
      String forget = "select audit_forget(5, now(), 'none', 'none', 'none')";
      assertThatThrownBy(() -> application.run(forget)).hasMessageContaining("old enough");
      assertThatThrownBy(
              () -> application.run("update parameter set amount = 5 where name = 'AUDIT_MONTHS'"))
          .hasMessageContaining("parameter_within_bounds");
    }
    assertThat(check().misfit()).isNull();
  }

  private void grow(String age) {
    database.run("update audit_head set written_at = now() - cast(? as interval)", age);
  }

  private void empty(long entry) {
    database.run(
        """
        update audit_entry set verb = null, from_stage = null, to_stage = null, reason = null, before_values = null,
        after_values = null, account_id = null, organisation_id = null, address = null, happened_at = null where id = ?
        """,
        entry);
  }

  private AuditReport check() {
    return heads.check((done, total) -> {});
  }
}
