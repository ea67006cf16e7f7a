package org.techmarket.identity.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.techmarket.testing.MarketTest;
import org.techmarket.testing.Sql;
import org.techmarket.testing.TestDatabase;

@MarketTest
class CollationIT {

  @Inject private OrganisationQueries organisations;
  private final Sql database = TestDatabase.current().owner();

  /** By code point it would be 中国, 山东, 青岛. */
  @Test
  void organisationsSortByPinyin() {
    database.run(
        """
        insert into organisation (credit_code, name, party_type, city_code, authors, stage, stage_since, version)
        values ('91370100MA3ABCDE1G', '山东大学', 'UNIVERSITY', '370100', '{}', 'VERIFIED', now(), 0)
        """);
    assertThat(organisations.all())
        .extracting(OrganisationRow::name)
        .containsExactly("青岛海大涂料有限公司", "青岛市技术合同登记处", "山东大学", "山东省技术合同登记处", "中国海洋大学");
    assertThat(database.rows("select name from organisation order by name collate \"C\""))
        .containsExactly("中国海洋大学", "山东大学", "山东省技术合同登记处", "青岛市技术合同登记处", "青岛海大涂料有限公司");
  }
}
