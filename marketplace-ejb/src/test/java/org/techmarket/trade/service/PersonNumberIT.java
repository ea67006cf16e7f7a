package org.techmarket.trade.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.techmarket.testing.Cast.LI_LEI;
import static org.techmarket.trade.ContractFixture.PERSON;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.techmarket.shared.PersonNumber;
import org.techmarket.shared.Varied;
import org.techmarket.shared.service.Vault;
import org.techmarket.testing.MarketFixture;
import org.techmarket.testing.MarketTest;
import org.techmarket.testing.Papers;
import org.techmarket.testing.Sql;
import org.techmarket.testing.TestDatabase;
import org.techmarket.trade.ContractEntry;
import org.techmarket.trade.ContractFixture;
import org.techmarket.trade.PartyEntry;

/** The numbers of natural persons, as they lie in the database. */
@MarketTest
class PersonNumberIT {

  @Inject private ContractService contracts;
  @Inject private ContractQueries queries;
  @Inject private Vault vault;
  @Inject private MarketFixture market;
  private final Sql database = TestDatabase.current().owner();
  private long scan;

  @BeforeEach
  void storeAScan() {
    scan = market.storedFile(LI_LEI, Papers.pdf());
  }

  @Test
  void itIsKeptWholeAndNoRowHoldsItInPlain() {
    long id = enter(ContractFixture.person(PERSON));
    assertThat(queries.view("" + id).buyers())
        .extracting("personNumber", "code")
        .containsExactly(org.assertj.core.groups.Tuple.tuple(new PersonNumber(PERSON), null));
    for (String part : List.of(PERSON, "19491231", "002X")) {
      assertThat(
              database.number(
                  "select count(*) from contract_party where position(convert_to(?, 'UTF8') in person_number) > 0"
                      + " or contract_party::text like '%' || ? || '%'",
                  part, part))
          .as(part)
          .isZero();
    }
  }

  @Test
  void whoeverNamesTheWholeNumberFindsTheContractAndNobodyElse() {
    long id = enter(ContractFixture.person(PERSON));
    String found = "select contract_id from contract_person where mark = ?";
    assertThat(database.rows(found, vault.mark(PERSON))).containsExactly("" + id);
    assertThat(database.rows(found, vault.mark("110105194912310038"))).isEmpty();
    assertThat(
            catchThrowableOfType(
                    Sql.SqlRefused.class,
                    () -> database.run("insert into contract_person values (?, ?)", id, PERSON))
                .constraint())
        .isEqualTo("contract_person_marked");
  }

  @Test
  void theSameNumberLooksDifferentInEveryRow() {
    enter(ContractFixture.person(PERSON));
    enter(ContractFixture.person(PERSON));
    assertThat(database.number("select count(distinct person_number) from contract_party"))
        .isEqualTo(2);
  }

  @Test
  void aForeignNumberAsLongAsAllowedIsKeptToo() {
    PartyEntry longest = Varied.with(ContractFixture.person("\u5f20".repeat(40)), "country", "276");
    long id = enter(Varied.with(longest, "region", ""));
    assertThat(queries.view("" + id).buyers().get(0).personNumber().value()).hasSize(40);
  }

  @Test
  void aRowThatWasAlteredIsNotRead() {
    long id = enter(ContractFixture.person(PERSON));
    database.run(
        "update contract_party set person_number = set_byte(person_number, 20, get_byte(person_number, 20) # 1)");
    assertThatThrownBy(() -> queries.view("" + id)).hasStackTraceContaining("was altered");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "convert_to('11010519491231002X', 'UTF8')                            | contract_party_person_number_locked",
        "convert_to('11010519491231002X 11010519491231002X', 'UTF8')         | contract_party_person_number_locked",
        "convert_to(concat(chr(1), '11010519491231002X'), 'UTF8')             | contract_party_person_number_locked",
        "null                                                                | contract_party_person_numbered"
      })
  void theDatabaseTakesNoNumberInPlainNorAPersonWithoutOne(String value, String constraint) {
    enter(ContractFixture.person(PERSON));
    String change = "update contract_party set person_number = %s where side = 'BUYER'";
    Sql.SqlRefused refused =
        catchThrowableOfType(Sql.SqlRefused.class, () -> database.run(change.formatted(value)));
    assertThat(refused.constraint()).isEqualTo(constraint);
  }

  @Test
  void anOrganisationBearsNone() {
    enter(ContractFixture.buyer());
    Sql.SqlRefused refused =
        catchThrowableOfType(
            Sql.SqlRefused.class,
            () ->
                database.run(
                    "update contract_party set person_number = decode('01' || repeat('00', 40), 'hex')"));
    assertThat(refused.constraint()).isEqualTo("contract_party_person_number_of_person");
  }

  private long enter(PartyEntry buyer) {
    ContractEntry entry = ContractFixture.entry(scan);
    return contracts.enter(Varied.with(entry, "buyers", List.of(buyer)));
  }
}
