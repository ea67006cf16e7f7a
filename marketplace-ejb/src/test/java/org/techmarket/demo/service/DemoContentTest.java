package org.techmarket.demo.service;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.techmarket.demo.service.DemoContent.Claim;
import org.techmarket.demo.service.DemoContent.Event;
import org.techmarket.demo.service.DemoContent.Party;
import org.techmarket.demo.service.DemoContent.Person;
import org.techmarket.demo.service.DemoContent.Work;
import org.techmarket.document.service.Glyphs;
import org.techmarket.exhibition.AchievementStage;
import org.techmarket.exhibition.AchievementType;
import org.techmarket.identity.AccountEntry;
import org.techmarket.identity.Role;
import org.techmarket.reference.TechnologyField;
import org.techmarket.registration.AttachmentKind;
import org.techmarket.registration.ContractFacts;
import org.techmarket.registration.RegistrationTerms;
import org.techmarket.roadshow.BookingStage;
import org.techmarket.shared.Decision;
import org.techmarket.trade.ContractParty;
import org.techmarket.trade.ContractTerms;
import org.techmarket.trade.MainSeller;

class DemoContentTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final DemoContent content = DemoContent.read();

  @Test
  void aDozenOrganisationsOfSeveralCitiesBearValidCodes() {
    assertThat(content.organisations())
        .hasSizeGreaterThanOrEqualTo(12)
        .allSatisfy(
            party ->
                assertThatCode(() -> party.entry().read(new Glyphs())).doesNotThrowAnyException())
        .doesNotHaveDuplicates();
    assertThat(content.organisations().stream().map(Party::creditCode)).doesNotHaveDuplicates();
    assertThat(content.organisations().stream().map(Party::cityCode).collect(toSet()))
        .hasSizeGreaterThanOrEqualTo(8);
    assertThat(content.organisations()).anyMatch(party -> party.name().length() >= 38);
  }

  @Test
  void everyAccountKeepsTheRules() {
    assertThat(content.accounts())
        .allSatisfy(
            who ->
                assertThatCode(() -> entry(who).read(new Glyphs(), true))
                    .doesNotThrowAnyException());
    assertThat(content.accounts().stream().map(Person::role).collect(toSet()))
        .containsExactlyInAnyOrder(Role.values());
    assertThat(content.organisations().stream().map(Party::key))
        .containsAll(
            content.accounts().stream()
                .map(Person::organisation)
                .filter(key -> key != null)
                .toList());
  }

  @Test
  void theLibraryShowsEveryFieldAndType() {
    List<Work> published =
        content.achievements().stream()
            .filter(work -> work.stage() == AchievementStage.PUBLISHED)
            .toList();
    assertThat(published).hasSizeGreaterThanOrEqualTo(30);
    assertThat(published.stream().map(Work::type).collect(toSet()))
        .hasSameSizeAs(AchievementType.values());
    assertThat(published.stream().map(Work::field).collect(toSet()))
        .hasSameSizeAs(TechnologyField.values());
    assertThat(published.stream().map(Work::trl).collect(toSet())).contains(3, 4, 5, 6, 7, 8, 9);
    assertThat(published).allMatch(work -> work.daysAgo() >= 3);
  }

  @Test
  void everyAchievementCanBeEnteredByItsHolder() {
    List<String> holders = content.accounts().stream().map(Person::organisation).toList();
    assertThat(content.achievements())
        .allSatisfy(
            work -> {
              assertThatCode(() -> work.entry().read()).doesNotThrowAnyException();
              assertThat(holders).contains(work.holder());
              assertThat(work.daysAgo()).isPositive();
            });
    assertThat(content.achievements().stream().map(Work::key)).doesNotHaveDuplicates();
    assertThat(content.achievements().stream().flatMap(work -> work.rights().stream()))
        .doesNotHaveDuplicates();
  }

  @Test
  void theOperatorHasSomethingToReview() {
    assertThat(content.achievements())
        .filteredOn(work -> work.stage() == AchievementStage.SUBMITTED)
        .hasSize(2);
    assertThat(content.achievements())
        .filteredOn(work -> work.stage() == AchievementStage.RETURNED)
        .hasSize(1);
  }

  @Test
  void everyReasonIsLongEnough() {
    Stream<String> reasons =
        Stream.concat(
            content.achievements().stream()
                .filter(
                    w ->
                        w.stage() == AchievementStage.RETURNED
                            || w.stage() == AchievementStage.REJECTED)
                .map(Work::reason),
            claims()
                .filter(
                    c -> c.stage() == BookingStage.RETURNED || c.stage() == BookingStage.REJECTED)
                .map(Claim::reason));
    assertThat(reasons)
        .isNotEmpty()
        .allSatisfy(
            reason ->
                assertThatCode(() -> new Decision(reason, "0").readReason())
                    .doesNotThrowAnyException());
  }

  @Test
  void bookingsStandInSeveralStagesAndFitTheirRoadshow() {
    Map<String, Work> works =
        content.achievements().stream().collect(toMap(Work::key, Function.identity()));
    assertThat(claims().map(Claim::stage).collect(toSet()))
        .contains(
            BookingStage.HELD,
            BookingStage.SUBMITTED,
            BookingStage.CONFIRMED,
            BookingStage.RETURNED);
    assertThat(content.events())
        .allSatisfy(
            event -> {
              assertThat(event.bookings().stream().map(Claim::slot)).doesNotHaveDuplicates();
              assertThat(event.bookings().stream().map(Claim::achievement)).doesNotHaveDuplicates();
              assertThat(event.bookings())
                  .allSatisfy(claim -> fits(event, claim, works.get(claim.achievement())));
            });
  }

  private static void fits(Event event, Claim claim, Work work) {
    assertThat(work.stage()).isEqualTo(AchievementStage.PUBLISHED);
    assertThat(work.trl()).isGreaterThanOrEqualTo(event.lowestTrl());
    if (claim.stage() != BookingStage.HELD) {
      assertThatCode(() -> claim.entry().read()).doesNotThrowAnyException();
    }
  }

  @Test
  void everyContractKeepsTheRulesAndCanBePrinted() {
    assertThat(content.deals())
        .allSatisfy(
            deal ->
                assertThatCode(() -> enter(deal).forEach(this::checkPrintable))
                    .doesNotThrowAnyException());
    assertThat(content.deals().stream().map(DemoDeal::registration))
        .anyMatch(brought -> brought == null)
        .anyMatch(brought -> brought != null && brought.remarks() != null);
    assertThat(content.deals()).filteredOn(deal -> deal.person() != null).hasSize(1);
  }

  /** Reads all that the parties and the registrar enter, and gives what goes on papers. */
  private List<String> enter(DemoDeal deal) {
    Party seller = content.party(deal.seller());
    MainSeller main =
        new MainSeller(
            seller.name(), seller.entry().read(new Glyphs()).partyType(), seller.creditCode());
    ContractTerms terms = deal.contract(content, 1, TODAY).read(main, TODAY, new Glyphs());
    if (deal.registration() != null) {
      register(deal, terms);
    }
    ContractParty buyer = terms.parties().get(1);
    return List.of(deal.name(), seller.name(), seller.address(), buyer.name(), buyer.address());
  }

  private void register(DemoDeal deal, ContractTerms contract) {
    Map<AttachmentKind, Long> files = deal.papers().stream().collect(toMap(kind -> kind, k -> 1L));
    ContractFacts facts =
        new ContractFacts(
            1,
            1,
            contract.name(),
            List.of(party(contract.parties().get(0))),
            List.of(party(contract.parties().get(1))),
            false,
            TODAY,
            contract.price().totalAmount(),
            "00");
    RegistrationTerms terms = deal.entry(1, files).read(facts, new Glyphs());
    if (deal.registration().opinion() != null) {
      deal.examination().read(terms.classification(), terms.amounts(), facts.total(), new Glyphs());
    }
    if (deal.registration().reason() != null) {
      deal.registration().returned().read();
    }
  }

  private static ContractFacts.Party party(ContractParty signed) {
    return new ContractFacts.Party(signed.name(), signed.code(), signed.region());
  }

  private void checkPrintable(String text) {
    assertThat(new Glyphs().missing(text)).isEmpty();
  }

  private Stream<Claim> claims() {
    return content.events().stream().flatMap(event -> event.bookings().stream());
  }

  private static AccountEntry entry(Person who) {
    return new AccountEntry(
        who.login(),
        who.displayName(),
        "Another-2026", // theirs is published, so nobody may choose it
        List.of(who.role().name()),
        who.organisation() == null ? null : "1");
  }
}
