package org.techmarket.trade.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.techmarket.testing.Cast.HAN_MEIMEI;
import static org.techmarket.testing.Cast.LIN_TAO;
import static org.techmarket.testing.Cast.LI_LEI;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.techmarket.document.service.FileTidying;
import org.techmarket.shared.Answers;
import org.techmarket.shared.Money;
import org.techmarket.shared.NotFound;
import org.techmarket.shared.Search;
import org.techmarket.shared.Varied;
import org.techmarket.testing.MarketFixture;
import org.techmarket.testing.MarketTest;
import org.techmarket.testing.Papers;
import org.techmarket.testing.Sql;
import org.techmarket.testing.TestCaller;
import org.techmarket.testing.TestClock;
import org.techmarket.testing.TestDatabase;
import org.techmarket.trade.ContractEntry;
import org.techmarket.trade.ContractFixture;
import org.techmarket.trade.InstalmentEntry;

@MarketTest
class ContractServiceIT {

  @Inject private ContractService contracts;
  @Inject private ContractQueries queries;
  @Inject private FileTidying tidying;
  @Inject private MarketFixture market;
  @Inject private TestCaller caller;
  @Inject private TestClock clock;
  private final Sql database = TestDatabase.current().owner();

  @Test
  void allThatWasEnteredIsKept() {
    long scan = market.storedFile(LI_LEI, Papers.pdf());
    ContractEntry entry = Varied.with(ContractFixture.entry(scan), "agentName", "Agency");
    ContractView view = queries.view("" + contracts.enter(inInstalments(entry)));
    assertThat(view.number()).isEqualTo("HT-2026-000001");
    assertThat(view.sellers()).extracting("name").containsExactly("中国海洋大学");
    assertThat(view.buyers()).extracting("name").containsExactly("Haida Coatings Ltd");
    assertThat(view.agent().name()).isEqualTo("Agency");
    assertThat(view.price().totalAmount()).isEqualTo(Money.of("500000"));
    assertThat(view.instalments()).extracting("amount").contains(Money.of("100000.50"));
    assertThat(view.dates().effectiveTo()).hasToString("2027-11-30");
    assertThat(view.scan().id()).isEqualTo(scan);
    assertThat(queries.view("HT-2026-000001")).isEqualTo(view);
  }

  @Test
  void aForeignPriceIsKeptToItsLastDecimal() {
    ContractEntry entry = ContractFixture.entry(market.storedFile(LI_LEI, Papers.pdf()));
    entry = Varied.with(Varied.with(entry, "currency", "USD"), "originalAmount", "70000");
    entry = Varied.with(Varied.with(entry, "rate", "7.12340001"), "totalAmount", "498638");
    ContractView view = queries.view("" + contracts.enter(entry));
    assertThat(view.price().rate()).isEqualByComparingTo("7.12340001");
    assertThat(view.price().originalAmount()).isEqualByComparingTo("70000");
  }

  @Test
  void enteringIsRecordedAndNumbered() {
    entered(LI_LEI);
    entered(HAN_MEIMEI);
    assertThat(
            database.rows(
                "select subject, subject_id, from_stage, to_stage, account_id from audit_entry where subject = 'Contract' order by id"))
        .containsExactly("Contract 1 - SIGNED 1", "Contract 2 - SIGNED 3");
    assertThat(database.rows("select number from contract order by id"))
        .containsExactly("HT-2026-000001", "HT-2026-000002");
  }

  @Test
  void theContractsOfAnotherAreNotThere() {
    entered(LI_LEI);
    caller.as(LIN_TAO);
    assertThat(queries.own(new Search("haida", null, 1)).rows())
        .extracting(ContractRow::buyer)
        .containsExactly("Haida Coatings Ltd");
    assertThat(queries.own(new Search("HT-2026-000001", null, 1)).total()).isOne();
    assertThat(queries.own(new Search("100%", null, 1)).rows()).isEmpty();
    caller.as(HAN_MEIMEI);
    assertThat(queries.own(new Search(null, null, 1)).total()).isZero();
    assertThatThrownBy(() -> queries.view("1")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> queries.view("HT-2026-000001")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> queries.view("HT-\u0000")).isInstanceOf(NotFound.class);
  }

  @Test
  void theScanIsAPaperOfOnesOwn() {
    long picture = market.storedFile(LI_LEI, Papers.picture("png"));
    assertThat(Answers.faults(() -> contracts.enter(ContractFixture.entry(picture))))
        .containsExactly("scan trade.scanNoPaper");
    long others = market.storedFile(HAN_MEIMEI, Papers.pdf());
    caller.as(LI_LEI);
    assertThat(Answers.faults(() -> contracts.enter(ContractFixture.entry(others))))
        .containsExactly("scan trade.scanUnknown");
    assertThat(Answers.faults(() -> contracts.enter(ContractFixture.entry(4711))))
        .containsExactly("scan trade.scanUnknown");
    assertThat(database.number("select count(*) from contract")).isZero();
  }

  @Test
  void whatNoPaperCanPrintIsNamedBesideItsField() {
    ContractEntry entry = ContractFixture.entry(market.storedFile(LI_LEI, Papers.ofd()));
    var buyer = Varied.with(ContractFixture.buyer(), "address", "9 Harbour Road \uD83D\uDE00");
    var unprintable = Varied.with(entry, "signPlace", "Qingdao \uD83D\uDE00");
    var both = Varied.with(unprintable, "buyers", List.of(buyer));
    assertThat(Answers.faults(() -> contracts.enter(both)))
        .containsExactly("signPlace shared.notInTypeface", "buyers0Address shared.notInTypeface");
    assertThat(database.number("select count(*) from contract")).isZero();
  }

  @Test
  void aCountryIsOneOfTheList() {
    ContractEntry entry = ContractFixture.entry(market.storedFile(LI_LEI, Papers.ofd()));
    var abroad = Varied.with(ContractFixture.buyer(), "partyType", "OVERSEAS_ORG");
    var nowhere = Varied.with(Varied.with(abroad, "country", "999"), "code", "X 1");
    var buyers = List.of(ContractFixture.buyer(), Varied.with(nowhere, "name", "Somewhere Ltd"));
    assertThat(Answers.faults(() -> contracts.enter(Varied.with(entry, "buyers", buyers))))
        .containsExactly("buyers1Country shared.notAChoice");
  }

  @ParameterizedTest
  @ValueSource(strings = {"371202", "371800", "370012"})
  void aRegionOfShandongLiesInOneOfItsCities(String region) {
    assertThat(Answers.faults(() -> contracts.check(placed(region))))
        .containsExactly("buyers0Region trade.regionUnknown");
  }

  @ParameterizedTest
  @ValueSource(strings = {"371728", "370000", "320102"})
  void itsDistrictsAndTheCitiesOfOthersAreTaken(String region) {
    assertThatCode(() -> contracts.check(placed(region))).doesNotThrowAnyException();
  }

  private ContractEntry placed(String region) {
    ContractEntry entry = ContractFixture.entry(market.storedFile(LI_LEI, Papers.ofd()));
    var buyer = Varied.with(ContractFixture.buyer(), "region", region);
    return Varied.with(entry, "buyers", List.of(buyer));
  }

  @Test
  void todayIsThatOfShandong() {
    clock.set(Instant.parse("2026-11-23T16:30:00Z"));
    ContractEntry entry = ContractFixture.entry(market.storedFile(LI_LEI, Papers.pdf()));
    assertThat(contracts.enter(Varied.with(entry, "signedOn", "2026-11-24"))).isPositive();
    assertThat(Answers.faults(() -> contracts.enter(Varied.with(entry, "signedOn", "2026-11-25"))))
        .containsExactly("signedOn trade.signedInFuture");
  }

  @Test
  void theScanOfAContractIsNeverTidiedAway() {
    entered(LI_LEI);
    long unused = market.storedFile(LI_LEI, Papers.pdf());
    clock.goOn(Duration.ofDays(400));
    tidying.tidy();
    assertThat(database.rows("select id from stored_file where id <> ?", unused)).hasSize(1);
    assertThat(database.rows("select id from stored_file where id = ?", unused)).isEmpty();
    assertThat(database.number("select count(*) from stored_file_chunk")).isEqualTo(1);
  }

  private void entered(String clerk) {
    long scan = market.storedFile(clerk, Papers.pdf());
    ContractEntry entry = ContractFixture.entry(scan);
    contracts.enter(clerk.equals(LI_LEI) ? entry : Varied.with(entry, "buyers", other()));
  }

  private static List<?> other() {
    return List.of(Varied.with(ContractFixture.buyer(), "code", "123700004955700048"));
  }

  private static ContractEntry inInstalments(ContractEntry entry) {
    List<InstalmentEntry> parts =
        List.of(
            new InstalmentEntry("2027-03-01", "100000.50"),
            new InstalmentEntry("2027-09-01", "399999.50"));
    return Varied.with(Varied.with(entry, "paymentMode", "INSTALMENT"), "instalments", parts);
  }
}
