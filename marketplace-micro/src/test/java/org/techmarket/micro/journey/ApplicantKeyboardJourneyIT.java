package org.techmarket.micro.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.techmarket.micro.Entries;
import org.techmarket.micro.Market;
import org.techmarket.micro.Papers;
import org.techmarket.micro.RegistrationDesk;

/** A seller who uses no mouse enters a contract and applies for its registration, step by step. */
@TestMethodOrder(OrderAnnotation.class)
@ExtendWith(StepByStep.class)
class ApplicantKeyboardJourneyIT {

  private static final String CONTRACT = "深海钻井平台防腐涂层开发合同";
  private static final String SUMMARY = "面向深海钻井平台开发长效防腐涂层，确定树脂配方与施工工艺，完成挂片试验、性能检测与工艺文件编制，并培训施工人员。";

  private static RegistrationDesk desk;
  private static Person seller;
  private static Keyboard keys;

  @BeforeAll
  static void open() throws Exception {
    Market market = Market.shared();
    desk = RegistrationDesk.open(market, "55");
    seller = new Person(market.server().base());
    keys = new Keyboard(seller);
  }

  @AfterAll
  static void close() {
    seller.close();
  }

  @Test
  @Order(1)
  void whatWasForgottenIsReachedFromTheSummaryOfFaults() {
    SignInScreen.signIn(keys, desk.seller().login(), Market.PASSWORD);
    keys.tabTo("task-applications").go("Enter");
    keys.tabTo("new-contract").go("Enter");
    LocalDate today = Market.today();
    keys.tabTo("name").type(CONTRACT);
    keys.tabTo("signedOn").typeDay(today);
    keys.tabTo("effectiveFrom").typeDay(today);
    keys.tabTo("effectiveTo").typeDay(today.plusYears(1)).go("Enter");
    keys.toFirstFault().press("Enter");
    assertThat(keys.focused()).isEqualTo("signPlace");
    keys.type("山东省济南市").tabTo("next").go("Enter");
    assertThat(seller.fault("signPlace")).isEmpty();
  }

  @Test
  @Order(2)
  void aBuyerTooManyIsAddedAndRemoved() {
    person("sellers0").tabTo("next").go("Space");
    keys.tabTo("buyers0PartyType").turnTo("ENTERPRISE_DOMESTIC");
    keys.tabTo("buyers0Name").type("山东重型机械有限公司");
    keys.tabTo("buyers0Code").type(Entries.creditCode(4));
    keys.tabTo("buyers0Region").type("370102");
    person("buyers0").tabTo("buyers-add").go("Enter");
    assertThat(seller.holds("buyers0Name")).isEqualTo("山东重型机械有限公司");
    assertThat(keys.press("Tab").focused()).isEqualTo("buyers1-remove");
    keys.tabTo("buyers1Name").type("误加的买方");
    keys.back("buyers1-remove").go("Space");
    assertThat(seller.sees("buyers1")).isFalse();
    assertThat(keys.focused()).isEqualTo("buyers-add");
    keys.tabTo("next").go("Enter");
  }

  @Test
  @Order(3)
  void theScanIsChosenAndTheContractEntered() {
    keys.tabTo("totalAmount").type("500000");
    keys.tabTo("paymentMode").turnTo("LUMP").tabTo("next").go("Enter");
    keys.attach("scan", "合同.pdf", Papers.anotherPdf()).tabTo("next").go("Enter");
    assertThat(seller.reads("check-buyers")).contains("山东重型机械有限公司").doesNotContain("误加的买方");
    keys.tabTo("submit").go("Enter");
    assertThat(seller.reads("notice")).contains(CONTRACT);
  }

  @Test
  @Order(4)
  void theFirstStepsOfTheApplicationAreFilledIn() {
    keys.tabTo("register").go("Enter");
    keys.tabTo("point").turnTo(String.valueOf(desk.point()));
    keys.tabTo("subType").turnTo("ENTRUSTED");
    keys.tabTo("techField").turnTo("NEW_MATERIALS");
    keys.tabTo("goal").turnTo("INDUSTRY");
    keys.tabTo("industry").type("2641").go("Enter");
    keys.tabTo("equipment").type("100000");
    assertThat(seller.holds("techAmount")).isEqualTo("400000.00");
    keys.tabTo("techIncome").type("350000").go("Enter");
    keys.tabTo("ipType").turnTo("PATENT");
    keys.tabTo("ipNumbers").type("ZL202010123456.2");
    keys.tabTo("planSource").turnTo("NONE");
    keys.tabTo("next").go("Enter");
  }

  @Test
  @Order(5)
  void theDeclarationsAreTickedAndThePapersChosen() {
    keys.tabTo("deliverables").type("涂层样板与检测报告");
    keys.tabTo("acceptance").type("盐雾试验一千小时无锈蚀");
    keys.tabTo("ipOwnership").type("专利申请权归双方共有");
    keys.tick("confidential", "NO");
    keys.tabTo("go-declarations").go("Enter");
    keys.tick("noStateSecret", "YES").tick("techImportExport", "NO").tick("govFunded", "NO");
    keys.tick("relatedParty", "NO").tick("firstRegistered", "YES");
    keys.attach("incomeSheet", "明细表.pdf", Papers.anotherPdf());
    keys.attach("commitment", "承诺书.pdf", Papers.anotherPdf());
    PageCheck.onATelephone(seller.page());
    keys.tabTo("next").go("Enter");
  }

  @Test
  @Order(6)
  void aFaultOfAnotherStepIsReachedFromTheLastAndTheCaseSubmitted() {
    keys.toFirstFault().go("Enter");
    assertThat(keys.focused()).isEqualTo("summary");
    keys.type(SUMMARY).tabTo("go-check").go("Enter");
    assertThat(seller.sees("errors")).isFalse();
    keys.tabTo("submit").go("Enter");
    assertThat(seller.reads("notice")).contains(CONTRACT, "已提交登记点");
  }

  private static Keyboard person(String party) {
    keys.tabTo(party + "Address").type("济南市历下区经十路 1 号");
    keys.tabTo(party + "LegalRepresentative").type("王建国");
    keys.tabTo(party + "Contact").type("李敏");
    return keys.tabTo(party + "Phone").type("0531-88887777");
  }
}
