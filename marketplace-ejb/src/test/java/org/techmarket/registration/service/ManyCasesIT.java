package org.techmarket.registration.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.techmarket.testing.Cast.ELSEWHERE;
import static org.techmarket.testing.Cast.HAN_MEIMEI;
import static org.techmarket.testing.Cast.REGISTRAR;
import static org.techmarket.testing.Cast.REVIEWER;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmarket.shared.Search;
import org.techmarket.testing.MarketTest;
import org.techmarket.testing.RegistrationOffice;
import org.techmarket.testing.Sql;
import org.techmarket.testing.TestCaller;
import org.techmarket.testing.TestDatabase;

/** Among the cases of a hundred points nobody reads more than concerns them. */
@MarketTest
class ManyCasesIT {

  private static final int OTHERS = 3000;

  @Inject private IssueService issues;
  @Inject private CertificateQueries certificates;
  @Inject private RegistrationQueries queries;
  @Inject private RegistrationOffice office;
  @Inject private TestCaller caller;
  private final Sql database = TestDatabase.current().owner();
  private long sheet;

  @BeforeEach
  void issueOneAmongMany() {
    office.openPoint();
    office.openOtherPoint();
    long id = office.inRecheck();
    caller.as(REVIEWER);
    issues.issue(id, office.issue(id));
    sheet =
        database.number(
            "select file_id from registration_attachment where kind = 'INCOME_SHEET' and case_id = ?",
            id);
    copyToOtherPoints();
  }

  @Test
  void whoMayReadAFileIsFoundFromTheFile() throws Exception {
    long scan = database.number("select scan_id from contract where id = 1");
    for (long file : new long[] {sheet, scan}) {
      caller.as(REGISTRAR);
      assertFew(() -> assertThat(queries.isBeforePoint(file)).isTrue());
      caller.as(ELSEWHERE);
      assertFew(() -> assertThat(queries.isBeforePoint(file)).isFalse());
    }
  }

  @Test
  void certificatesAreFoundFromWhoSignedAndFromThePoint() throws Exception {
    for (String entitled : new String[] {HAN_MEIMEI, REGISTRAR}) {
      caller.as(entitled);
      Search anything = new Search(null, null, 1);
      assertFew(() -> assertThat(certificates.own(anything).total()).isOne());
    }
  }

  private static void assertFew(Runnable work) throws Exception {
    assertThat(TestDatabase.current().rowsReadBy(work)).isBetween(1L, OTHERS / 3L);
  }

  /** The scan they share is not the one of the contract they are copies of. */
  private void copyToOtherPoints() {
    long scan = office.file();
    database.run(
        """
        insert into registration_point (organisation_id, city_code, point_code, accepts_province, version)
        select 4, '370200', lpad(n::text, 2, '0'), false, 0 from generate_series(2, 99) n
        """);
    database.run(
        """
        insert into contract overriding system value
        select copy.* from contract c, generate_series(1, ?) n, jsonb_populate_record(c, jsonb_build_object(
          'id', 10000 + n, 'number', 'HT-2025-' || lpad(n::text, 6, '0'), 'scan_id', ?)) copy where c.id = 1
        """,
        OTHERS,
        scan);
    database.run(
        """
        with copied as (
          insert into registration_case overriding system value
          select copy.* from registration_case c, generate_series(1, ?) n, jsonb_populate_record(c, jsonb_build_object(
            'id', 10000 + n, 'contract_id', 10000 + n, 'receipt', 'SL-20251124-' || lpad(n::text, 4, '0'), 'point_id', 2 + n % 99,
            'number', '2025370201' || lpad(n::text, 6, '0'), 'fingerprint', n::text, 'scan_sha256', encode(sha256(n::text::bytea), 'hex')))
            copy where c.id = 1
          returning id, number)
        insert into certificate (case_id, number, code, snapshot, pdf, sha256, issued_at)
        select copied.id, copied.number, lpad(copied.id::text, 16, '0'), snapshot, 'x', encode(sha256('x'), 'hex'), now()
        from copied, certificate
        """,
        OTHERS);
    database.run("analyze");
  }
}
