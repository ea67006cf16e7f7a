package org.techmarket.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.techmarket.roadshow.RoadshowFixture;
import org.techmarket.shared.Varied;
import org.techmarket.testing.Cast;
import org.techmarket.testing.MarketFixture;
import org.techmarket.testing.MarketTest;
import org.techmarket.testing.Papers;
import org.techmarket.testing.Sql;
import org.techmarket.testing.TestDatabase;
import org.techmarket.trade.ContractFixture;
import org.techmarket.trade.service.ContractService;

/** What must never be is refused by the database itself, even to its owner. */
@MarketTest
class ConstraintsIT {

  private static final String BOOKING =
      """
      insert into roadshow_booking (slot_id, roadshow_id, achievement_id, organisation_id, authors, stage, stage_since, act_until,
        version) values (%d, 1, %d, 1, '{1}', 'HELD', now(), now(), 0)
      """;
  private static final String HALL_BOOKING =
      """
      insert into hall_booking (hall_id, purpose, starts_at, ends_at, occupied_from, occupied_until, stage, version)
      values (%d, 'x', '2027-01-01 %s', '2027-01-01 %s', '2027-01-01 %2$s', '2027-01-01 %3$s', '%s', 0)
      """;

  @Inject private MarketFixture market;
  @Inject private ContractService contracts;
  private final Sql database = TestDatabase.current().owner();

  @Test
  void twoLiveBookingsOfASlot() {
    twoAchievementsAndARoadshow();
    database.run(BOOKING.formatted(1, 1));
    assertThat(refused(BOOKING.formatted(1, 2))).isEqualTo("roadshow_booking_one_live_per_slot");
    database.run("update roadshow_booking set stage = 'EXPIRED', act_until = null");
    database.run(BOOKING.formatted(1, 2));
  }

  @Test
  void twoLiveBookingsOfAnAchievementAtARoadshow() {
    twoAchievementsAndARoadshow();
    database.run(BOOKING.formatted(1, 1));
    assertThat(refused(BOOKING.formatted(2, 1)))
        .isEqualTo("roadshow_booking_one_live_per_achievement");
  }

  @Test
  void aReturnedBookingWithoutReasonOrTimeToCorrectIt() {
    twoAchievementsAndARoadshow();
    database.run(BOOKING.formatted(1, 1));
    assertThat(refused("update roadshow_booking set act_until = null"))
        .isEqualTo("roadshow_booking_in_time");
    assertThat(refused("update roadshow_booking set stage = 'CONFIRMED', act_until = null"))
        .isEqualTo("roadshow_booking_complete");
    assertThat(refused("update roadshow_booking set stage = 'CANCELLED_BY_HOST', act_until = null"))
        .isEqualTo("roadshow_booking_reason_given");
  }

  @Test
  void aBookingOfASlotOfAnotherRoadshow() {
    twoAchievementsAndARoadshow();
    market.openRoadshow(Varied.with(RoadshowFixture.entry(), "hall", "2"));
    assertThat(refused(BOOKING.formatted(11, 1))).isEqualTo("roadshow_booking_slot_of_roadshow");
    database.run(BOOKING.formatted(10, 1));
  }

  @Test
  void twoEventsInAHallAtOnce() {
    database.run(HALL_BOOKING.formatted(1, "09:00", "12:00", "CONFIRMED"));
    assertThat(refused(HALL_BOOKING.formatted(1, "11:59", "13:00", "CONFIRMED")))
        .isEqualTo("hall_booking_no_overlap");
    database.run(HALL_BOOKING.formatted(1, "12:00", "13:00", "CONFIRMED"));
    database.run(HALL_BOOKING.formatted(2, "09:00", "12:00", "CONFIRMED"));
    database.run(HALL_BOOKING.formatted(1, "09:00", "12:00", "CANCELLED"));
  }

  @Test
  void aPublishedAchievementWithoutNumber() {
    market.publishedAchievement(Cast.LI_LEI);
    assertThat(refused("update achievement set number = null"))
        .isEqualTo("achievement_numbered_when_published");
  }

  @Test
  void anAchievementOfNobody() {
    market.publishedAchievement(Cast.LI_LEI);
    assertThat(refused("update achievement set authors = '{}'")).isEqualTo("achievement_authors");
  }

  @Test
  void twoAchievementsOfOneNumber() {
    market.publishedAchievement(Cast.LI_LEI);
    market.publishedAchievement(Cast.LI_LEI);
    assertThat(refused("update achievement set number = 'CG-2026-000001'"))
        .isEqualTo("achievement_number_key");
  }

  @Test
  void aRefusalWithoutReason() {
    twoAchievementsAndARoadshow();
    assertThat(refused("update roadshow set stage = 'CANCELLED'"))
        .isEqualTo("roadshow_reason_given");
    assertThat(
            refused(
                "update achievement set stage = 'REJECTED', number = null, published_at = null"))
        .isEqualTo("achievement_reason_given");
  }

  @Test
  void anOpenRoadshowWithoutHall() {
    market.openRoadshow();
    assertThat(refused("update roadshow set hall_booking_id = null"))
        .isEqualTo("roadshow_public_with_hall");
  }

  @Test
  void aParameterOutOfItsBounds() {
    assertThat(refused("update parameter set amount = 0 where name = 'HOLD_SECONDS'"))
        .isEqualTo("parameter_within_bounds");
    assertThat(refused("update parameter set amount = 10 where name = 'SESSION_MIN_TRL'"))
        .isEqualTo("parameter_within_bounds");
  }

  @Test
  void aContractWhosePriceIsNone() {
    aContract();
    assertThat(refused("update contract set total_amount = 0"))
        .isEqualTo("contract_amount_positive");
    assertThat(refused("update contract set currency = 'USD', rate = 7"))
        .isEqualTo("contract_foreign_money");
    assertThat(refused("update contract set effective_to = effective_from - 1"))
        .isEqualTo("contract_period");
    assertThat(refused("update contract set amount_undetermined = true"))
        .isEqualTo("contract_open_amount");
  }

  @Test
  void aPartyWithoutItsCodeOrRegion() {
    aContract();
    assertThat(refused("update contract_party set code = null")).isEqualTo("contract_party_code");
    assertThat(refused("update contract_party set region = null"))
        .isEqualTo("contract_party_region");
    assertThat(refused("update contract_party set country = '999', region = null"))
        .isEqualTo("contract_party_country");
  }

  @Test
  void aFileThatSomethingRefersToIsGone() {
    aContract();
    assertThat(refused("delete from stored_file")).isEqualTo("contract_scan");
  }

  private void aContract() {
    long scan = market.storedFile(Cast.LI_LEI, Papers.pdf());
    contracts.enter(ContractFixture.entry(scan));
  }

  private void twoAchievementsAndARoadshow() {
    market.publishedAchievement(Cast.LI_LEI);
    market.publishedAchievement(Cast.LI_LEI);
    market.openRoadshow();
  }

  private String refused(String statement) {
    Sql.SqlRefused refusal =
        catchThrowableOfType(Sql.SqlRefused.class, () -> database.run(statement));
    assertThat(refusal).as(statement).isNotNull();
    return refusal.constraint();
  }
}
