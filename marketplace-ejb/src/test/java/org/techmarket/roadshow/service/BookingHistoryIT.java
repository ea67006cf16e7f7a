package org.techmarket.roadshow.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.techmarket.testing.Cast.EVENT_MANAGER;
import static org.techmarket.testing.Cast.HAN_MEIMEI;
import static org.techmarket.testing.Cast.LIN_TAO;
import static org.techmarket.testing.Cast.LI_LEI;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmarket.roadshow.RoadshowBookingFixture;
import org.techmarket.shared.Refused;
import org.techmarket.shared.Varied;
import org.techmarket.testing.MarketFixture;
import org.techmarket.testing.MarketTest;
import org.techmarket.testing.Sql;
import org.techmarket.testing.TestCaller;
import org.techmarket.testing.TestClock;
import org.techmarket.testing.TestDatabase;
import org.techmarket.testing.Transactions;

/** Every step of a booking is written down with who, from, to and why. */
@MarketTest
class BookingHistoryIT {

  @Inject private RoadshowBookingService bookings;
  @Inject private BookingExpiry expiry;
  @Inject private MarketFixture market;
  @Inject private TestCaller caller;
  @Inject private TestClock clock;
  private final Sql database = TestDatabase.current().owner();
  private long id;

  @BeforeEach
  void takeASlot() {
    long achievement = market.publishedAchievement(LI_LEI);
    market.openRoadshow();
    caller.as(LI_LEI);
    id = bookings.take("LY-202612-001", 1, String.valueOf(achievement));
  }

  @Test
  void everyStepIsRecordedWithWhoAndWhy() {
    caller.as(LIN_TAO);
    submit();
    caller.as(EVENT_MANAGER);
    bookings.returnForCorrection(id, market.on("roadshow_booking", id));
    caller.as(LI_LEI);
    submit();
    bookings.cancel(id, market.on("roadshow_booking", id));
    assertThat(history())
        .containsExactly(
            "li.lei - HELD -",
            "lin.tao HELD SUBMITTED -",
            "event.manager SUBMITTED RETURNED The reason of the test",
            "li.lei RETURNED SUBMITTED -",
            "li.lei SUBMITTED CANCELLED -");
  }

  @Test
  void aRecordBearsTheTimeOfItsStep() {
    clock.goOn(Duration.ofMinutes(5));
    submit();
    assertThat(
            database.rows(
                "select happened_at at time zone 'UTC' from audit_entry where subject = 'RoadshowBooking' order by id"))
        .containsExactly("2026-11-23 02:00:00", "2026-11-23 02:05:00");
  }

  @Test
  void whoTakesAnExpiredSlotDoesNotStandInItsHistory() {
    long rival = market.publishedAchievement(HAN_MEIMEI);
    clock.goOn(Duration.ofSeconds(900));
    caller.as(HAN_MEIMEI);
    bookings.take("LY-202612-001", 1, String.valueOf(rival));
    assertThat(history()).containsExactly("li.lei - HELD -", "- HELD EXPIRED -");
  }

  @Test
  void theTimerEndsWhatIsOverdueInTheNameOfTheSystem() {
    caller.as(null);
    clock.goOn(Duration.ofSeconds(899));
    expiry.tidy();
    assertThat(history()).hasSize(1);
    clock.goOn(Duration.ofSeconds(1));
    expiry.tidy();
    assertThat(history()).containsExactly("li.lei - HELD -", "- HELD EXPIRED -");
  }

  @Test
  void aRefusedVerbLeavesNoRecord() {
    caller.as(EVENT_MANAGER);
    assertThatThrownBy(() -> bookings.confirm(id, market.on("roadshow_booking", id)))
        .isInstanceOf(Refused.class);
    assertThat(history()).containsExactly("li.lei - HELD -");
  }

  @Test
  void aVerbThatIsRolledBackAfterwardsLeavesNoRecord() {
    assertThatThrownBy(
            () ->
                Transactions.joining(
                    () -> {
                      submit();
                      throw new IllegalStateException("The lights went out");
                    }))
        .hasMessage("The lights went out");
    assertThat(market.stage("roadshow_booking", id)).isEqualTo("HELD");
    assertThat(history()).containsExactly("li.lei - HELD -");
  }

  private void submit() {
    String version = market.version("roadshow_booking", id);
    bookings.submit(id, Varied.with(RoadshowBookingFixture.entry(), "version", version));
  }

  private List<String> history() {
    return database.rows(
        """
        select a.login, t.from_stage, t.to_stage, t.reason from audit_entry t left join account a on a.id = t.account_id
        where t.subject = 'RoadshowBooking' and t.subject_id = ? order by t.id
        """,
        id);
  }
}
