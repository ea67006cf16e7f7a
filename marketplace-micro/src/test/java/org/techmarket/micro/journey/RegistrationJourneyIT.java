package org.techmarket.micro.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.APIResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.techmarket.micro.Api;
import org.techmarket.micro.Applicant;
import org.techmarket.micro.Entries;
import org.techmarket.micro.Market;
import org.techmarket.micro.Papers;
import org.techmarket.micro.RunningMarketplace;
import org.techmarket.micro.Visitor;

/**
 * The counter's side of registering contracts, by hand from an empty market on: the point is made,
 * a registrar returns, examines and hears experts, and of two reviewers one is quicker. What the
 * seller does comes over REST.
 */
@TestMethodOrder(OrderAnnotation.class)
@ExtendWith(StepByStep.class)
class RegistrationJourneyIT {

  private static final String OFFICE = "济南市技术合同登记中心";
  private static final String SELLER = "山东省碳纤维研究院";
  private static final String LARGE = "面向风电叶片的高模量碳纤维制备技术开发合同";
  private static final String FOREIGN = "耐盐碱水稻智能种植技术开发合同";
  private static final String POOR = "燃气轮机叶片修复技术开发合同";

  private static RunningMarketplace marketplace;
  private static Person administrator;
  private static Person registrar;
  private static Person reviewer;
  private static Person rival;
  private static Person holder;
  private static Applicant seller;
  private static long point;
  private static JsonNode large;

  @BeforeAll
  static void open() throws Exception {
    marketplace = HandMadeMarket.shared();
    administrator = new Person(marketplace.base());
    registrar = new Person(marketplace.base());
    reviewer = new Person(marketplace.base());
    rival = new Person(marketplace.base());
    holder = new Person(marketplace.base());
  }

  @AfterAll
  static void close() {
    List.of(administrator, registrar, reviewer, rival, holder).forEach(Person::close);
  }

  @Test
  @Order(1)
  void theAdministratorMakesAnOrganisationARegistrationPoint() {
    SignInScreen.signIn(
        administrator, RunningMarketplace.ADMIN_LOGIN, RunningMarketplace.ADMIN_PASSWORD);
    admit(21, OFFICE);
    admit(22, SELLER);
    PointScreen points = PointScreen.open(administrator);
    assertThat(administrator.reads("empty")).contains("还没有登记点");
    points.startNew().enter(OFFICE, "370100", "100").save();
    assertThat(administrator.fault("pointCode")).contains("两位数字");
    assertThat(administrator.holds("cityCode")).isEqualTo("370100");
    points.correctCode("０１").save();
    assertThat(administrator.reads("notice")).contains("370101");
    assertThat(points.number()).isEqualTo("370101");
    point = points.key();
    theAdministratorSealsIt(points);
  }

  /** Uploaded, removed and uploaded again; the certificate of this journey bears it. */
  private static void theAdministratorSealsIt(PointScreen points) {
    assertThat(administrator.reads("no-seal")).contains("未上传");
    points.seal(Papers.png());
    assertThat(administrator.reads("notice")).contains("印章已更换");
    assertThat(administrator.at("seal").evaluate("picture => picture.naturalWidth")).isEqualTo(300);
    points.removeSeal();
    assertThat(administrator.reads("notice")).contains("印章已移除");
    assertThat(administrator.reads("no-seal")).contains("未上传");
    points.seal(Papers.png());
  }

  private static void admit(int serial, String name) {
    OrganisationScreen.open(administrator)
        .startNew()
        .enter(Entries.creditCode(serial), name)
        .save();
  }

  @Test
  @Order(2)
  void andOpensTheAccountsOfItsPeople() {
    account("registrar", "登记 李强", "REGISTRAR", OFFICE);
    account("reviewer", "复核 王芳", "REGISTRAR_REVIEWER", OFFICE);
    account("second.reviewer", "复核 赵云", "REGISTRAR_REVIEWER", OFFICE);
    account("seller", "经办 李敏", "ORG_USER", SELLER);
    SignInScreen.signIn(registrar, "registrar", Market.PASSWORD);
    SignInScreen.signIn(reviewer, "reviewer", Market.PASSWORD);
    SignInScreen.signIn(rival, "second.reviewer", Market.PASSWORD);
    SignInScreen.signIn(holder, "seller", Market.PASSWORD);
    registrar.press("task-cases");
    assertThat(registrar.reads("empty")).contains("还没有登记申请");
  }

  private static void account(String login, String name, String role, String organisation) {
    AccountScreen.open(administrator)
        .startNew()
        .enter(login, name, Market.PASSWORD, role)
        .actsFor(organisation)
        .save();
  }

  @Test
  @Order(3)
  void theRegistrarFindsTheCasesByKeyboardAndReturnsOneWithWordsBesideTheFields() {
    Api program = new Api(marketplace.base(), null).signedIn("seller", Market.PASSWORD);
    seller = new Applicant(program, point);
    large = seller.submitted(LARGE, "12800000");
    seller.submitted(FOREIGN, "300000");
    seller.submitted(POOR, "400000");
    registrar.visit("/workbench/registration/cases?stage=SUBMITTED");
    assertThat(registrar.reads("count")).isEqualTo("3 件");
    assertThat(registrar.reads("cases")).containsPattern("登记员须在 \\d+月\\d+日.* 前受理");
    lookFor(FOREIGN, "1 件");
    registrar.type("q", "没有这样的合同");
    registrar.press("filter");
    assertThat(registrar.reads("empty")).contains("没有符合条件的记录");
    registrar.press("clear");
    assertThat(registrar.reads("count")).isEqualTo("3 件");
    openByKeyboard();
    returnOnce();
  }

  private static void lookFor(String words, String count) {
    registrar.type("q", words);
    registrar.press("filter");
    assertThat(registrar.reads("count")).isEqualTo(count);
    assertThat(registrar.holds("stage")).isEqualTo("SUBMITTED");
    assertThat(registrar.holds("q")).isEqualTo(words);
  }

  private static void openByKeyboard() {
    Keyboard keys = new Keyboard(registrar);
    keys.tabToLink(POOR, "cases").press("ArrowDown").press("ArrowDown");
    assertThat(keys.focusedText()).isEqualTo(LARGE);
    keys.go("Enter");
    assertThat(registrar.readsAll()).contains(LARGE, SELLER, "12,800,000.00 元");
  }

  private static void returnOnce() {
    CaseScreen form = new CaseScreen(registrar).startReturn();
    form.remark("remarksSummary", "请写明关键技术指标")
        .remark("remarksCommitment", "缺盖章")
        .returnBecause("短");
    assertThat(registrar.fault("reason")).contains("5");
    assertThat(registrar.holds("remarksSummary")).isEqualTo("请写明关键技术指标");
    form.returnBecause("合同缺少第七页，请补正");
    assertThat(registrar.reads("notice")).contains("已退回", "SL-");
    assertThat(new CaseScreen(registrar).standing()).contains("退回补正", "补正期间不计办理时限");
  }

  @Test
  @Order(4)
  void theApplicantReadsThemBesideHisFieldsAndCorrects() {
    CaseScreen.fromQueue(holder, LARGE);
    assertThat(holder.reads("reason")).contains("合同缺少第七页");
    assertThat(holder.reads("remark-summary")).contains("请写明关键技术指标");
    assertThat(holder.reads("remark-commitment")).contains("缺盖章");
    seller.corrected(seller.api().get("/registrations/" + large.get("id")).expect(200));
  }

  @Test
  @Order(5)
  void theRegistrarAcceptsAndExaminesWithTheWholeChecklist() {
    CaseScreen screen = CaseScreen.fromQueue(registrar, LARGE).accept();
    assertThat(registrar.reads("notice")).contains("已受理");
    screen.startExamination();
    new CategoryQuestions(registrar).comeAtOnce();
    CategoryQuestions.comeByAButtonWithoutScript(
        new Visitor(marketplace.base()).signedIn("registrar", Market.PASSWORD),
        registrar.address());
    registrar.visit(registrar.address());
    screen.approve("12800000.01", "", "合同目标明确");
    assertThat(registrar.fault("WRITTEN")).isNotBlank();
    assertThat(registrar.fault("NOT_YET_MASTERED")).isNotBlank();
    screen.allMet().approve("12000000", "", "合同目标明确，有创新内容");
    assertThat(registrar.fault("correctionReason")).contains("请说明理由");
    screen.approve("12000000", "样机费用不属于技术性收入", "合同目标明确，有创新内容");
    assertThat(registrar.reads("findings")).contains("12,800,000.00 元", "12,000,000.00 元", "均无不符合");
  }

  @Test
  @Order(6)
  void aLargeContractIsHeardByThreeExpertsNoneOfThemOfAParty() {
    CaseScreen screen = new CaseScreen(registrar);
    assertThat(registrar.reads("experts-note")).contains("大额合同");
    assertThat(registrar.sees("recheck")).isFalse();
    screen.askExperts().record("周明", "山东重型机械有限公司", Entries.BUYER);
    assertThat(registrar.reads("errors")).contains("周明", "应当回避");
    assertThat(registrar.holds("expert")).isEqualTo("周明");
    screen.record("陈教授", "齐鲁师范大学", Entries.creditCode(11));
    screen.record("孙研究员", "山东省科学院", Entries.creditCode(12));
    assertThat(registrar.sees("experts-done")).isFalse();
    screen.record("吴高工", "中国重型研究院", Entries.creditCode(13));
    assertThat(registrar.reads("opinion-count")).contains("3 位");
    screen.expertsDone().sendToRecheck();
    assertThat(registrar.reads("notice")).contains("已送复核");
  }

  @Test
  @Order(7)
  void theReviewerSendsItBackOnceAndGetsItAgain() {
    CaseScreen.fromQueue(reviewer, LARGE).sendBack("请核对技术性收入的计算");
    assertThat(reviewer.reads("notice")).contains("已退回登记员审查");
    CaseScreen again = CaseScreen.fromQueue(registrar, LARGE);
    assertThat(again.standing()).contains("请核对技术性收入的计算");
    again.sendToRecheck();
  }

  @Test
  @Order(8)
  void ofTwoReviewersOneIssuesAndTheOtherReadsWhoAndWhen() {
    CaseScreen second = CaseScreen.fromQueue(rival, LARGE);
    CaseScreen.fromQueue(reviewer, LARGE).issue();
    assertThat(reviewer.reads("notice")).containsPattern("登记编号 20\\d{2}370101000001");
    second.issue();
    assertThat(rival.reads("errors")).contains("复核 王芳", "已登记").containsPattern("\\d{2}:\\d{2}");
    assertThat(rival.sees("issue")).isFalse();
    assertThat(second.standing()).contains("已登记", "复核 王芳");
  }

  @Test
  @Order(9)
  void whoHasAPartInItDownloadsBothPapers() {
    CaseScreen.of(holder, large.get("id").asLong());
    assertThat(holder.reads("certificate")).containsPattern("20\\d{2}370101000001");
    assertThat(holder.at("verify").getAttribute("href")).matches("/verify/[0-9A-Z]{16}");
    for (String paper : List.of("download-certificate", "download-form")) {
      String address = (String) holder.at(paper).evaluate("link => link.href");
      APIResponse answer = holder.page().request().get(address);
      assertThat(answer.status()).as(paper).isEqualTo(200);
      assertThat(new String(answer.body(), 0, 5)).isEqualTo("%PDF-");
    }
  }

  @Test
  @Order(10)
  void whatIsNotForThisPointIsNotAcceptedAndWhatIsNoTechnicalContractIsRefused() {
    CaseScreen.fromQueue(registrar, FOREIGN).refuseAcceptance("R15", "卖方不在本登记点地域");
    assertThat(registrar.reads("ground")).contains("R15");
    CaseScreen.fromQueue(registrar, POOR).accept().startExamination();
    new CaseScreen(registrar).allMet();
    registrar.tick("TECHNICAL", "NOT_MET");
    new CaseScreen(registrar).approve("400000", "", "实为设备买卖，不属于技术合同").sendToRecheck();
    CaseScreen.fromQueue(reviewer, POOR);
    assertThat(reviewer.reads("amiss")).contains("R12");
    assertThat(reviewer.sees("issue")).isFalse();
    new CaseScreen(reviewer).refuse("R12", "合同实为设备买卖，不予登记");
    assertThat(reviewer.reads("ground")).contains("R12");
    assertThat(reviewer.readsAll()).contains("合同实为设备买卖");
  }
}
