package org.techmarket.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.techmarket.testing.MarketTest;
import org.techmarket.testing.Sql;
import org.techmarket.testing.TestDatabase;

/** What the application's role may not do, whatever the application tries. */
@MarketTest
class GrantsIT {

  private final Sql application = TestDatabase.current().application();

  @AfterEach
  void close() {
    application.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit_entry set reason = 'other'",
        "delete from audit_entry",
        "truncate audit_entry",
        "update audit_head set entries = entries",
        "delete from audit_head",
        "insert into audit_head (written_at) values (now())",
        "insert into audit_cut (last_entry) values (1)",
        "delete from audit_cut",
        "delete from achievement",
        "delete from roadshow_booking",
        "update contract set total_amount = 1",
        "delete from contract_party",
        "update stored_file_chunk set bytes = ''",
        "update certificate set number = number",
        "delete from certificate",
        "update expert_opinion set verdict = 'RECOGNISE'",
        "delete from registration_case",
        "update registration_point set point_code = '02'",
        "update account set issuer = 'other'",
        "delete from account",
        "update vault_mark set mark = mark",
        "update api_token set scope = 'ACT'",
        "update consent set notice = 'other'",
        "delete from organisation",
        "update notice set says = 'other'",
        "update parameter set highest = 1000000",
        "insert into city values ('370900', 'x', 'x')",
        "alter table audit_entry add note text",
        "drop index roadshow_booking_one_live_per_slot",
        "create table mine (id int)",
        "create schema mine",
        "update flyway_schema_history set success = true"
      })
  void theApplicationIsRefused(String statement) {
    assertThatThrownBy(() -> application.run(statement))
        .isInstanceOf(Sql.SqlRefused.class)
        .hasMessageMatching("(?s).*(permission denied|must be owner).*");
  }

  @Test
  void theApplicationOwnsNothing() {
    assertThat(
            application.rows("select relname from pg_class where relowner = current_user::regrole"))
        .isEmpty();
  }

  @Test
  void theApplicationIsNeitherSuperuserNorMemberOfTheOwner() {
    assertThat(
            application.rows(
                "select rolsuper, rolcreatedb, rolcreaterole, rolbypassrls from pg_roles where rolname = current_user"))
        .containsExactly("f f f f");
    assertThat(
            application.rows(
                "select 1 from pg_auth_members where member = current_user::regrole::oid"))
        .isEmpty();
  }
}
