package org.techmarket.audit.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.techmarket.identity.service.SignInRecord;
import org.techmarket.shared.NotFound;
import org.techmarket.shared.Varied;
import org.techmarket.testing.Cast;
import org.techmarket.testing.MarketFixture;
import org.techmarket.testing.MarketTest;
import org.techmarket.testing.TestCaller;
import org.techmarket.testing.TestClock;

/** What was recorded is found by what it is about, by whom, for whom, when and what it was. */
@MarketTest
class AuditQueriesIT {

  private static final AuditSearch.Entry ALL = new AuditSearch.Entry("", "", "", "", "", "", "");

  @Inject private AuditQueries entries;
  @Inject private SignInRecord signIns;
  @Inject private MarketFixture market;
  @Inject private TestCaller caller;
  @Inject private TestClock clock;

  /** Two entries of 23 November by two people and, four days later, a failed sign-in of a third. */
  @BeforeEach
  void somethingHappens() {
    market.publishedAchievement(Cast.LI_LEI);
    clock.goOn(Duration.ofDays(4));
    caller.as(null);
    signIns.failed(Cast.HAN_MEIMEI);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "subject | Achievement | 2",
        "subject | Contract | 0",
        "id | 3 | 1",
        "account | li.lei | 1",
        "account | OPER | 1",
        "account | 100% | 0",
        "organisation | \u6d77\u6d0b | 1",
        "what | PUBLISHED | 1",
        "what | signInFailed | 1",
        "from | 2026-11-24 | 1",
        "from | 2026-11-27 | 1",
        "from | 2026-11-28 | 0",
        "until | 2026-11-23 | 2",
        "until | 2026-11-22 | 0"
      })
  void eachConditionLeavesWhatFits(String field, String entered, long found) {
    assertThat(entries.search(Varied.with(ALL, field, entered).read(), 1).total()).isEqualTo(found);
  }

  @Test
  void theLatestStandsFirstWithTheNamesOfThoseItNames() {
    List<AuditRow> rows = entries.search(ALL.read(), 1).rows();
    assertThat(rows).hasSize(3);
    assertThat(rows.get(0).login()).isNull();
    assertThat(rows.get(1).login()).isEqualTo("operator");
    assertThat(rows.get(2).by()).isEqualTo("\u674e\u96f7");
    assertThat(rows.get(2).entry().deed().altered().after()).containsKey("summary");
    List<AuditRow> exported = new ArrayList<>();
    entries.export(ALL.read(), exported::add);
    assertThat(exported).isEqualTo(rows);
    assertThat(entries.view(rows.get(1).entry().id())).isEqualTo(rows.get(1));
    assertThatThrownBy(() -> entries.view(999)).isInstanceOf(NotFound.class);
  }
}
