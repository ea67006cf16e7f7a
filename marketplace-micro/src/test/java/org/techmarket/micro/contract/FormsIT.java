package org.techmarket.micro.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmarket.micro.Entries;
import org.techmarket.micro.Market;
import org.techmarket.micro.Market.Institution;
import org.techmarket.micro.Reply;
import org.techmarket.micro.Visitor;
import org.techmarket.micro.WebForm;

/** What forms promise: nothing typed is lost, nobody is overwritten, nothing is done twice. */
class FormsIT {

  private static final String MANAGER = "manager.of.forms";
  private static final String STALE = "已有人修改过这一内容，所以没有保存";
  private static final String TYPED = "先填写的主题";
  private static final String SAVED = "后来保存的主题";

  private static Market market;
  private static Institution institution;
  private static Visitor manager;
  private static Visitor holder;

  private JsonNode roadshow;
  private String address;
  private Map<String, Object> typed;

  @BeforeAll
  static void open() throws Exception {
    market = Market.shared();
    institution = market.institution();
    market.account(MANAGER, "EVENT_MANAGER", "");
    manager = new Visitor(market.server().base()).signedIn(MANAGER, Market.PASSWORD);
    holder = new Visitor(market.server().base()).signedIn(institution.login(), Market.PASSWORD);
  }

  @BeforeEach
  void draftARoadshow() {
    roadshow = market.draftRoadshow(3);
    address = "/workbench/roadshow/roadshow-entry?id=" + roadshow.get("id");
    typed = Entries.roadshow(Market.freeDay(), 3);
    typed.put("theme", TYPED);
  }

  @Test
  void aDraftOlderThanWhatSomebodyElseSavedSaysSoAndOverwritesNothing() {
    saveDraft();
    saveByAnother();
    String page = manager.get(address).text();
    assertThat(page).contains("data-test=\"older\"", TYPED).doesNotContain(SAVED);
    Reply refused = manager.send(WebForm.with("save", page).filled(typed));
    assertThat(refused.text()).contains(STALE, TYPED);
    assertThat(theme()).isEqualTo(SAVED);
  }

  @Test
  void whoHasAnOlderDraftLooksAtWhatStandsNowAndLosesNothingByIt() {
    saveDraft();
    saveByAnother();
    String now = link("older-now", manager.get(address).text());
    assertThat(manager.get(now).text()).contains(SAVED).doesNotContain(TYPED);
    assertThat(manager.get(address).text()).contains(TYPED);
  }

  @Test
  void whoHasSeenWhatStandsNowMaySendAnOlderDraft() {
    saveDraft();
    saveByAnother();
    String mine = link("older-mine", manager.get(address).text());
    saveByAnother();
    assertThat(manager.get(mine).text()).contains("data-test=\"older\"");
    String page = manager.get(link("older-mine", manager.get(address).text())).text();
    assertThat(page).contains(TYPED).doesNotContain("data-test=\"older\"");
    assertThat(manager.send(WebForm.with("save", page).filled(typed)).status()).isEqualTo(302);
    assertThat(theme()).isEqualTo(TYPED);
  }

  @Test
  void whatWasSentWithoutASessionOverwritesNothingEither() {
    WebForm form = WebForm.with("save", manager.get(address).text()).filled(typed);
    saveByAnother();
    Visitor returning = new Visitor(market.server().base());
    returning.send(form);
    returning.signedIn(MANAGER, Market.PASSWORD);
    for (String time : new String[] {"first", "second"}) {
      String page = returning.get(address).text();
      assertThat(page).as(time).contains("data-test=\"older\"", TYPED);
      assertThat(returning.send(WebForm.with("save", page).filled(typed)).text()).contains(STALE);
    }
    assertThat(theme()).isEqualTo(SAVED);
  }

  @Test
  void aFormSentAgainWithOtherContentIsRefusedOnceAndThenDone() {
    WebForm form =
        WebForm.with("save", holder.get("/workbench/exhibition/achievement-entry").text());
    Map<String, Object> entry = Entries.achievement(1);
    assertThat(holder.send(form.filled(entry)).status()).isEqualTo(302);
    assertThat(holder.send(form.filled(entry)).status()).isEqualTo(302);
    assertThat(achievements()).isEqualTo(1);
    entry.put("name", "另一项成果");
    Reply again = holder.send(form.filled(entry));
    assertThat(again.text()).contains("这份表单已经提交过", "另一项成果");
    assertThat(achievements()).isEqualTo(1);
    assertThat(holder.send(WebForm.with("save", again.text()).filled(entry)).status())
        .isEqualTo(302);
    assertThat(achievements()).isEqualTo(2);
  }

  private void saveDraft() {
    WebForm form = WebForm.with("save", manager.get(address).text()).filled(typed);
    assertThat(manager.send(form.sentTo("/workbench/drafts")).status()).isEqualTo(200);
  }

  private void saveByAnother() {
    Map<String, Object> entry = Entries.roadshow(Market.freeDay(), 3);
    entry.put("theme", SAVED);
    entry.putAll(Market.version(roadshow));
    roadshow = market.manager().put("/roadshows/" + roadshow.get("id"), entry).expect(200);
  }

  private String theme() {
    long id = roadshow.get("id").asLong();
    return market.sql().texts("select theme from roadshow where id = ?", id).get(0);
  }

  private static long achievements() {
    return market
        .sql()
        .number("select count(*) from achievement where holder_id = ?", institution.organisation());
  }

  private static String link(String test, String page) {
    Matcher link =
        Pattern.compile("<a [^>]*href=\"([^\"]*)\" data-test=\"" + test + "\"").matcher(page);
    assertThat(link.find()).as(page).isTrue();
    return link.group(1).replace("&amp;", "&");
  }
}
