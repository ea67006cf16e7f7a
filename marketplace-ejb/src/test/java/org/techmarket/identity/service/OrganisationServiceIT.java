package org.techmarket.identity.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmarket.identity.OrganisationEntry;
import org.techmarket.identity.OrganisationStage;
import org.techmarket.shared.Answers;
import org.techmarket.shared.NotFound;
import org.techmarket.shared.Search;
import org.techmarket.shared.Slice;
import org.techmarket.shared.Varied;
import org.techmarket.testing.Cast;
import org.techmarket.testing.MarketTest;
import org.techmarket.testing.TestCaller;
import org.techmarket.testing.TestDatabase;

@MarketTest
class OrganisationServiceIT {

  private static final OrganisationEntry INSTITUTE =
      new OrganisationEntry("91370100ma3abcde1g", "济南新材料研究所", "INSTITUTE", "370100");

  @Inject private OrganisationService organisations;
  @Inject private OrganisationQueries queries;
  @Inject private ApplicationQueries views;
  @Inject private TestCaller caller;

  @BeforeEach
  void theAdministratorCalls() {
    caller.as(Cast.ADMINISTRATOR);
  }

  @Test
  void anOrganisationIsAdmittedWithItsCodeInCapitals() {
    long id = organisations.admit(INSTITUTE);
    OrganisationRow row =
        queries.all().stream().filter(o -> o.id() == id).findFirst().orElseThrow();
    assertThat(row.creditCode()).isEqualTo("91370100MA3ABCDE1G");
    assertThat(row.name()).isEqualTo("济南新材料研究所");
    assertThat(row.stage()).isEqualTo(OrganisationStage.VERIFIED);
  }

  @Test
  void aCodeStandsOnce() {
    organisations.admit(INSTITUTE);
    assertThat(Answers.faults(() -> organisations.admit(Varied.with(INSTITUTE, "name", "Other"))))
        .containsExactly("creditCode identity.creditCodeTaken");
    assertThat(TestDatabase.current().owner().number("select count(*) from organisation"))
        .isEqualTo(5);
  }

  @Test
  void aCityIsOneOfTheSixteen() {
    assertThat(
            Answers.faults(() -> organisations.admit(Varied.with(INSTITUTE, "cityCode", "371200"))))
        .containsExactly("cityCode shared.notAChoice");
  }

  @Test
  void anOrganisationThatDoesNotExistIsNotFound() {
    assertThatThrownBy(() -> views.view(99)).isInstanceOf(NotFound.class);
  }

  @Test
  void theListIsSearchedByNameAndCodeAndHasPages() {
    organisations.admit(INSTITUTE);
    assertThat(queries.search(new Search("材料研究", null, 1)).rows())
        .extracting(OrganisationRow::creditCode)
        .containsExactly("91370100MA3ABCDE1G");
    assertThat(queries.search(new Search("ma3abcde", null, 1)).total()).isEqualTo(1);
    assertThat(queries.search(new Search("%", null, 1)).total()).isZero();
    assertThat(queries.search(new Search(null, null, 1)).rows()).isEqualTo(queries.all());
    assertThat(queries.search(new Search(null, null, 2)).page()).isEqualTo(1);
  }

  @Test
  void aPageHoldsFiftyAndBeyondTheLastIsTheLast() {
    TestDatabase.current()
        .owner()
        .run(
            """
            insert into organisation (credit_code, name, party_type, city_code, authors, stage, stage_since, version)
            select 'C' || n, 'Many ' || lpad(n::text, 3, '0'), 'UNIVERSITY', '370100', '{}', 'VERIFIED', now(), 0
            from generate_series(1, 60) n
            """);
    Slice<OrganisationRow> last = queries.search(new Search("many", null, 9));
    assertThat(last.rows()).hasSize(10).first().extracting("name").isEqualTo("Many 051");
    assertThat(last.pages()).isEqualTo(2);
    assertThat(last.page()).isEqualTo(2);
    assertThat(last.total()).isEqualTo(60);
  }
}
