package org.techmarket.registration.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.techmarket.testing.Cast.ELSEWHERE;
import static org.techmarket.testing.Cast.HAN_MEIMEI;
import static org.techmarket.testing.Cast.LI_LEI;
import static org.techmarket.testing.Cast.REGISTRAR;
import static org.techmarket.testing.Cast.REVIEWER;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmarket.document.service.StoredFileQueries;
import org.techmarket.registration.AttachmentKind;
import org.techmarket.shared.NotFound;
import org.techmarket.shared.Search;
import org.techmarket.shared.Slice;
import org.techmarket.testing.MarketTest;
import org.techmarket.testing.RegistrationOffice;
import org.techmarket.testing.TestCaller;
import org.techmarket.trade.service.ContractRow;

/** What applicants and the counter read of cases, and what is kept from whom. */
@MarketTest
class RegistrationQueriesIT {

  @Inject private RegistrationService registrations;
  @Inject private ExaminationService examinations;
  @Inject private IssueService issues;
  @Inject private RegistrationQueries queries;
  @Inject private CaseListQueries lists;
  @Inject private StoredFileQueries files;
  @Inject private RegistrationOffice office;
  @Inject private TestCaller caller;

  @BeforeEach
  void openThePoint() {
    office.openPoint();
  }

  @Test
  void aCaseOfAnotherPointOrOrganisationIsNotFound() {
    office.openOtherPoint();
    long id = office.accepted();
    caller.as(ELSEWHERE);
    assertThatThrownBy(() -> queries.view(id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> examinations.examine(id, office.examination(id)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> issues.issue(id, office.issue(id))).isInstanceOf(NotFound.class);
    assertThat(found(lists.ofPoint(new Search(null, null, 1)))).isEmpty();
    caller.as(HAN_MEIMEI);
    assertThatThrownBy(() -> queries.view(id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> registrations.withdraw(id, office.decision(id)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void whatWaitsStandsInTheQueueOfWhoMustAct() {
    long submitted = office.submitted();
    long rechecked = office.inRecheck();
    caller.as(REGISTRAR);
    assertWaiting(submitted);
    caller.as(REVIEWER);
    assertWaiting(rechecked);
    assertThat(found(lists.ofPoint(new Search(null, null, 1)))).hasSize(2);
    caller.as(LI_LEI);
    assertWaiting();
  }

  @Test
  void aListIsLookedThroughByStageNumberAndName() {
    long submitted = office.submitted();
    long rechecked = office.inRecheck();
    String receipt = queries.view(submitted).receipt();
    caller.as(LI_LEI);
    assertThat(found(lists.own(new Search(null, "RECHECK", 1)))).containsExactly(rechecked);
    assertThat(found(lists.own(new Search(receipt, null, 1)))).containsExactly(submitted);
    assertThat(found(lists.own(new Search("COATING NO", null, 1))))
        .containsExactly(rechecked, submitted);
    caller.as(REVIEWER);
    assertThat(found(lists.ofPoint(new Search(null, "SUBMITTED", 1)))).containsExactly(submitted);
    assertThat(found(lists.ofPoint(new Search(receipt, "RECHECK", 1)))).isEmpty();
    assertThat(lists.ofPoint(new Search(null, null, 7)).total()).isEqualTo(2);
    caller.as(HAN_MEIMEI);
    assertThat(found(lists.own(new Search(null, null, 1)))).isEmpty();
  }

  @Test
  void aContractThatIsInNoRegistrationWaitsForOne() {
    long contract = office.contract();
    office.submitted();
    caller.as(LI_LEI);
    assertThat(queries.contractsToBring()).extracting(ContractRow::id).containsExactly(contract);
    caller.as(HAN_MEIMEI);
    assertThat(queries.contractsToBring()).isEmpty();
  }

  @Test
  void whoExaminesReadsTheContractAndWhatWasHandedIn() {
    office.openOtherPoint();
    RegistrationView seen = queries.view(office.accepted());
    long sheet = seen.form().attachments().files().get(AttachmentKind.INCOME_SHEET);
    assertThat(files.view(sheet).id()).isEqualTo(sheet);
    assertThat(files.view(seen.contract().scan().id()).name()).isEqualTo("contract.pdf");
    caller.as(ELSEWHERE);
    assertThatThrownBy(() -> files.view(sheet)).isInstanceOf(NotFound.class);
  }

  @Test
  void whoAppliesSeesNothingOfTheChecklistAndTheExperts() {
    long id = office.examined();
    assertThat(queries.view(id).work().findings()).isNotEmpty();
    caller.as(LI_LEI);
    RegistrationView own = queries.view(id);
    assertThat(own.work().findings()).isEmpty();
    assertThat(own.work().examination()).isNull();
  }

  private void assertWaiting(Long... cases) {
    assertThat(found(lists.waiting(1))).containsExactly(cases);
    assertThat(lists.countWaiting()).isEqualTo(cases.length);
  }

  private static List<Long> found(Slice<RegistrationRow> page) {
    return page.rows().stream().map(RegistrationRow::id).toList();
  }
}
