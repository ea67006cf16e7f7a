package org.techmarket.micro.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.APIResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.techmarket.micro.Api;
import org.techmarket.micro.Entries;
import org.techmarket.micro.Market;
import org.techmarket.micro.RunningMarketplace;

/** An audit administrator finds out who changed what, and that nobody has changed what is told. */
@TestMethodOrder(OrderAnnotation.class)
@ExtendWith(StepByStep.class)
class AuditJourneyIT {

  private static final String HOLDER = "鲁北海洋材料研究所";
  private static final String ACHIEVEMENT = "深海装备防污涂层";
  private static final String REASON = "请补充第三方检测报告";

  private static RunningMarketplace marketplace;
  private static Person auditor;
  private static Person holder;
  private static long achievement;

  @BeforeAll
  static void open() throws Exception {
    marketplace = HandMadeMarket.shared();
    auditor = new Person(marketplace.base());
    holder = new Person(marketplace.base());
  }

  @AfterAll
  static void close() {
    List.of(auditor, holder).forEach(Person::close);
  }

  @Test
  @Order(1)
  void somethingIsEnteredReturnedAndCorrected() {
    Api nobody = new Api(marketplace.base(), null);
    Api admin = nobody.signedIn(RunningMarketplace.ADMIN_LOGIN, RunningMarketplace.ADMIN_PASSWORD);
    Map<String, Object> organisation = Entries.organisation(71);
    organisation.put("name", HOLDER);
    String key = admin.post("/organisations", organisation).expect(201).get("id").asText();
    account(admin, "audited.clerk", "ORG_USER", key);
    account(admin, "audited.operator", "MARKET_OPERATOR", "");
    account(admin, "auditor", "AUDIT_ADMIN", "");
    Api clerk = nobody.signedIn("audited.clerk", Market.PASSWORD);
    Api operator = nobody.signedIn("audited.operator", Market.PASSWORD);
    Map<String, Object> entry = Entries.achievement(71);
    entry.put("name", ACHIEVEMENT);
    JsonNode submitted = clerk.post("/achievements", entry).expect(201);
    achievement = submitted.get("id").asLong();
    entry.put("version", returned(operator, submitted).get("version").asText());
    entry.put("trl", "9");
    JsonNode corrected = clerk.put("/achievements/" + achievement, entry).expect(200);
    returned(operator, corrected);
  }

  private static void account(Api admin, String login, String role, String organisation) {
    admin
        .post("/accounts", Entries.account(login, Market.PASSWORD, List.of(role), organisation))
        .expect(201);
  }

  private static JsonNode returned(Api operator, JsonNode thing) {
    return operator
        .post(
            "/achievements/" + thing.get("id") + "/return",
            Map.of("version", thing.get("version").asText(), "reason", REASON))
        .expect(200);
  }

  @Test
  @Order(2)
  void itsHolderReadsWhatWasDoneToItAndByWhom() {
    SignInScreen.signIn(holder, "audited.clerk", Market.PASSWORD);
    holder.visit("/workbench/exhibition/achievement?key=" + achievement);
    assertThat(holder.reads("history")).contains(HOLDER, "退回补正", REASON, "就绪");
    holder.page().getByTestId("altered").locator("summary").click();
    assertThat(holder.reads("altered")).contains("修改前", "修改后", "9");
  }

  @Test
  @Order(3)
  void theAuditorFindsTheEntryAndReadsBeforeAndAfter() {
    SignInScreen.signIn(auditor, "auditor", Market.PASSWORD);
    auditor.press("task-entries");
    assertThat(auditor.reads("entries")).contains("登录");
    auditor.choose("subject", "Achievement");
    auditor.type("organisation", HOLDER);
    auditor.press("filter");
    assertThat(auditor.reads("count")).isEqualTo("2 条记录");
    auditor.type("from", "昨天");
    auditor.press("filter");
    assertThat(auditor.fault("from")).isNotBlank();
    assertThat(auditor.holds("organisation")).isEqualTo(HOLDER);
    auditor.type("from", "2026-01-01");
    auditor.press("filter");
    auditor.follow(auditor.at("entries").locator("a.object").first());
    assertThat(auditor.readsAll()).contains("待审核", "audited.clerk", HOLDER, "修改前", "127.0.0.1");
    auditor.press("whole");
    assertThat(auditor.reads("count")).isEqualTo("4 条记录");
    String address = (String) auditor.at("export").evaluate("link => link.href");
    APIResponse file = auditor.page().request().get(address);
    assertThat(file.text()).contains(REASON);
    assertThat(file.headers().get("content-disposition")).contains("audit.csv");
  }

  @Test
  @Order(4)
  void andHasEverythingCheckedAgainstTheSignedHead() throws Exception {
    auditor.press("task-check");
    JsonNode head = publishedHead();
    auditor.press("start");
    for (int i = 0; i < 20 && !auditor.sees("fits"); i++) {
      auditor.visit("/workbench/audit/check");
    }
    assertThat(auditor.reads("fits")).contains("全部相符");
    assertThat(auditor.reads("head")).isEqualTo(head.get("hash").asText());
  }

  @Test
  @Order(5)
  void allOfItIsThereInEnglish() {
    auditor.press("language");
    EnglishPage english = new EnglishPage(List.of(HOLDER, "王"));
    auditor.checkingAlso(english::check);
    auditor.visit("/workbench/audit/check");
    assertThat(auditor.reads("fits")).contains("Everything fits");
    auditor.visit("/workbench/audit/entries");
    auditor.visit("/workbench/audit/entries?subject=Achievement&what=RETURNED");
    auditor.follow(auditor.at("entries").locator("a.object").first());
    assertThat(auditor.readsAll()).contains("No field was changed", REASON);
  }

  /** The timer signs it within a minute. */
  private static JsonNode publishedHead() throws Exception {
    String address = marketplace.base().resolve("/.well-known/marketplace/audit-head").toString();
    APIResponse answer = auditor.page().request().get(address);
    for (int i = 0; i < 80 && answer.status() == 404; i++) {
      Thread.sleep(1_000);
      answer = auditor.page().request().get(address);
    }
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.headers().get("cache-control")).isEqualTo("public, max-age=60");
    JsonNode head = Api.JSON.readTree(answer.text());
    assertThat(head.get("number").asLong()).isEqualTo(1);
    assertThat(head.get("signature").asText()).isNotBlank();
    return head;
  }
}
