package org.techmarket.micro.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.techmarket.micro.Api;
import org.techmarket.micro.Entries;
import org.techmarket.micro.Market;
import org.techmarket.micro.Market.Institution;
import org.techmarket.micro.RunningMarketplace;
import org.techmarket.micro.Visitor;
import org.techmarket.micro.WebForm;

/** Who reads what was recorded, and what is recorded of a request. */
class AuditIT {

  private static final String ENTRIES = "/workbench/audit/entries";

  private static Market market;
  private static Institution holder;
  private static Institution rival;
  private static Api auditor;
  private static Visitor auditing;

  @BeforeAll
  static void open() throws Exception {
    market = Market.shared();
    holder = market.institution();
    rival = market.institution();
    String login = "auditor" + market.sql().number("select count(*) from account");
    auditor = market.account(login, "AUDIT_ADMIN", "");
    auditing = visitor(login);
  }

  @Test
  void onlyTheAuditAdministratorReadsTheAuditTrail() {
    assertThat(auditing.get(ENTRIES).status()).isEqualTo(200);
    Visitor admin =
        new Visitor(market.server().base())
            .signedIn(RunningMarketplace.ADMIN_LOGIN, RunningMarketplace.ADMIN_PASSWORD);
    for (Visitor other : List.of(admin, visitor(holder.login()))) {
      for (String path : List.of(ENTRIES, "/workbench/audit/check", "/workbench/audit/export")) {
        assertThat(other.get(path).status()).as(path).isEqualTo(403);
      }
    }
  }

  @Test
  void andDoesNothingElse() {
    List.of(
            auditor.get("/organisations"),
            auditor.get("/accounts"),
            auditor.get("/bookings"),
            auditor.post("/organisations", Entries.organisation(998)),
            auditor.post("/achievements", Entries.achievement(1)),
            auditor.post("/roadshows", Entries.roadshow(Market.freeDay(), 3)),
            auditor.post("/achievements/1/publication", Map.of("version", "0")),
            auditor.post("/bookings/1/confirmation", Map.of("version", "0")))
        .forEach(reply -> reply.refused(403, "http.403"));
    for (String path : List.of("/workbench/identity/accounts", "/workbench/registration/cases")) {
      assertThat(auditing.get(path).status()).as(path).isEqualTo(403);
    }
  }

  @Test
  void theHistoryOfAThingIsReadByThoseWhoHaveAPartInIt() {
    long id = market.publishedAchievement(holder).get("id").asLong();
    String page = "/workbench/exhibition/achievement?key=" + id;
    String history = "data-test=\"history\"";
    assertThat(visitor(holder.login()).get(page).text()).contains(history, holder.name());
    assertThat(visitor(rival.login()).get(page).text()).contains("<h1>").doesNotContain(history);
    assertThat(auditing.get(page).text()).doesNotContain(history);
  }

  @Test
  void whatAProgramDoesIsRecordedWithWhoForWhomFromWhereAndWhat() {
    JsonNode corrected = correctedAchievement("=cmd|'/c calc'!A1");
    String entry =
        market
            .sql()
            .texts(
                """
                select a.login || ' ' || e.organisation_id || ' ' || host(e.address::inet) || ' ' || (e.before_values ->> 'trl')
                  || ' ' || (e.after_values ->> 'trl') || ' ' || jsonb_exists(e.after_values, 'name')
                from audit_entry e join account a on a.id = e.account_id
                where e.subject = 'Achievement' and e.subject_id = ? and e.from_stage = 'RETURNED'
                """,
                corrected.get("id").asLong())
            .get(0);
    assertThat(entry)
        .matches(holder.login() + " " + holder.organisation() + " (127.0.0.1|::1) \\d 9 false");
    exportHolds(corrected.get("id").asLong());
  }

  /** Of what would be a formula in a spreadsheet nothing is left but text. */
  private static void exportHolds(long id) {
    byte[] file = auditing.download("/workbench/audit/export?subject=Achievement&id=" + id).body();
    String text = new String(file, StandardCharsets.UTF_8);
    assertThat(text).startsWith("\ufeffid,at,subject");
    assertThat(text.lines().count()).isGreaterThanOrEqualTo(4);
    assertThat(text).contains("\"'=cmd|'/c calc'!A1\"").doesNotContain("\"=cmd");
  }

  private static JsonNode correctedAchievement(String reason) {
    JsonNode submitted = market.submittedAchievement(holder);
    String path = "/achievements/" + submitted.get("id");
    JsonNode returned =
        market
            .operator()
            .post(
                path + "/return",
                Map.of("version", submitted.get("version").asText(), "reason", reason))
            .expect(200);
    Map<String, Object> correction = Entries.achievement(1);
    correction.put("name", submitted.get("name").asText());
    correction.put("summary", submitted.get("summary").asText());
    correction.put("trl", "9");
    correction.put("version", returned.get("version").asText());
    return holder.api().put(path, correction).expect(200);
  }

  @Test
  void whoSignsInAndWhoFailsToIsRecorded() {
    String login = rival.login();
    long before = told(login, "signIn");
    visitor(login);
    assertThat(told(login, "signIn")).isEqualTo(before + 1);
    market
        .nobody()
        .post("/tokens", Map.of("login", login, "password", "Roadshow 1999"))
        .refused(401, "identity.signInRefused");
    assertThat(told(login, "signInFailed")).isEqualTo(1);
  }

  @Test
  void whoSignsOutIsRecordedOnceAndWhoseSessionIsOverIsNot() {
    String login = rival.login();
    Visitor office = visitor(login);
    Visitor home = visitor(login);
    WebForm leave = WebForm.with("sign-out", office.get("/").text());
    long before = told(login, "signOut");
    assertThat(office.send(leave).status()).isEqualTo(302);
    assertThat(office.send(leave).status()).isEqualTo(302);
    market
        .sql()
        .execute(
            "delete from web_session where account_id = (select id from account where login = ?)",
            login);
    assertThat(home.send(leave).status()).isEqualTo(302);
    assertThat(told(login, "signOut")).isEqualTo(before + 1);
  }

  private static long told(String login, String verb) {
    return market
        .sql()
        .number(
            """
            select count(*) from audit_entry e join account a on a.id = e.subject_id
            where e.subject = 'Account' and a.login = ? and e.verb = ?
            """,
            login,
            verb);
  }

  @Test
  void beforeThereIsAHeadNoneIsPublished() {
    assertThat(market.sql().number("select count(*) from audit_head")).isZero();
    assertThat(
            new Visitor(market.server().base()).get("/.well-known/marketplace/audit-head").status())
        .isEqualTo(404);
  }

  private static Visitor visitor(String login) {
    return new Visitor(market.server().base()).signedIn(login, Market.PASSWORD);
  }
}
