package org.techmarket.micro.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.techmarket.micro.Market;
import org.techmarket.micro.Market.Institution;
import org.techmarket.micro.Papers;
import org.techmarket.micro.RegistrationDesk;

/**
 * From a signed contract to its certificate and to those who check it, by the hands of seller,
 * buyer and passer-by. What the registration point does comes over REST.
 */
@TestMethodOrder(OrderAnnotation.class)
@ExtendWith(StepByStep.class)
class ApplicantJourneyIT {

  private static final String CONTRACT = "镍基单晶叶片激光增材修复工艺开发合同";
  private static final String SUMMARY = "面向航空发动机涡轮叶片开发激光增材修复工艺，确定粉末配比与扫描路径，完成样件试制、性能检测与工艺文件编制。";

  /** Two digits of the point's number; another one whenever these steps are taken again. */
  private static int point = 60;

  private static Market market;
  private static RegistrationDesk desk;
  private static Institution buyer;
  private static Person seller;
  private static Person reader;
  private static String caseId;
  private static String code;
  private static byte[] certificate;

  @BeforeAll
  static void open() throws Exception {
    market = Market.shared();
    desk = RegistrationDesk.open(market, String.valueOf(++point));
    buyer = market.institution();
    seller = new Person(market.server().base());
    reader = new Person(market.server().base());
    SignInScreen.signIn(seller, desk.seller().login(), Market.PASSWORD);
  }

  @AfterAll
  static void close() {
    List.of(seller, reader).forEach(Person::close);
  }

  @Test
  @Order(1)
  void theSellerEntersAContractSignedOutside() {
    seller.press("task-applications");
    assertThat(seller.reads("empty")).contains("还没有登记申请");
    String today = Market.today().toString();
    ContractScreen.startNew(seller)
        .basis(CONTRACT, today, Market.today().plusYears(1).toString())
        .seller()
        .buyer(buyer.name(), buyer.creditCode())
        .price("５００，０００")
        .scan(Papers.anotherPdf())
        .submit();
    assertThat(seller.reads("notice")).contains(CONTRACT);
    assertThat(seller.reads("next")).contains("申请认定登记");
  }

  @Test
  @Order(2)
  void whatIsMissingIsNamedBesideTheFieldsOfEachStep() {
    seller.press("register");
    new CaseEntryScreen(seller).next();
    assertThat(seller.fault("subType")).isNotBlank();
    assertThat(seller.reads("errors")).contains("合同类别", "国民经济行业");
    seller.chooseSaying("point", "3701" + point);
    new CaseEntryScreen(seller).classify("ENTRUSTED", "２６４１");
  }

  @Test
  @Order(3)
  void theAmountOfTechnologyIsWorkedOutAndMustAddUp() {
    seller.type("equipment", "１００，０００");
    seller.type("parts", "0.5");
    assertThat(seller.holds("techAmount")).isEqualTo("399999.50");
    assertThat(seller.reads("remainder")).contains("399,999.50 元");
    seller.type("techAmount", "400000");
    seller.type("techIncome", "350000");
    new CaseEntryScreen(seller).next();
    assertThat(seller.fault("techAmount")).contains("399,999.50 元");
    seller.type("techAmount", "399999.50");
    new CaseEntryScreen(seller).next();
  }

  @Test
  @Order(4)
  void whatWasTypedSurvivesAClosedTab() {
    new CaseEntryScreen(seller).rights("ZL202010123456.2");
    seller.type("summary", SUMMARY);
    assertThat(seller.at("saved")).containsText("保存");
    seller.closeTab();
    seller.visit("/workbench/registration/applications");
    assertThat(seller.reads("waiting")).contains(CONTRACT, "继续填写");
    seller.follow(seller.at("waiting").getByText("继续填写"));
    assertThat(seller.reads("note")).isNotBlank();
    assertThat(seller.holds("industry")).isEqualTo("２６４１");
    seller.press("go-content");
    assertThat(seller.holds("summary")).isEqualTo(SUMMARY);
    new CaseEntryScreen(seller).content(SUMMARY);
  }

  @Test
  @Order(5)
  void aStateSecretIsTurnedAwayAndARenamedProgramIsNoPaper(@TempDir Path desktop) throws Exception {
    CaseEntryScreen form = new CaseEntryScreen(seller).declare();
    seller.tick("noStateSecret", "NO");
    seller.choosesFile("commitment-choose", "承诺书.pdf", Papers.program());
    assertThat(seller.problemOf("commitment")).hasText(Pattern.compile(".{4,}"));
    seller.drops("incomeSheet", Files.write(desktop.resolve("明细表.pdf"), Papers.anotherPdf()));
    assertThat(seller.at("incomeSheet-kept").locator("a")).hasText("明细表.pdf");
    form.attach("commitment", Papers.anotherPdf()).next();
    assertThat(seller.fault("noStateSecret")).contains("涉及国家秘密");
    form.declare().next();
    assertThat(seller.reads("check-amounts")).contains("399999.50");
    form.submit();
    assertThat(seller.reads("notice")).contains(CONTRACT, "已提交登记点");
    caseId = seller.address().replaceAll(".*id=(\\d+).*", "$1");
  }

  @Test
  @Order(6)
  void whatTheRegistrarWroteStandsBesideTheFields() {
    desk.returned(seen(), "请写明技术指标", Map.of("summary", "写明持久强度", "commitment", "缺盖章"));
    seller.visit("/workbench/queue");
    seller.follow(seller.at("queue").getByText(CONTRACT));
    seller.press("correct");
    assertThat(seller.reads("returned")).contains("请写明技术指标", "写明持久强度", "缺盖章");
    seller.follow(seller.at("returned").getByText("合同内容摘要"));
    assertThat(seller.page().locator("#summary-remark")).containsText("写明持久强度");
    seller.type("summary", SUMMARY + "持久强度不低于三百兆帕。");
    seller.press("go-check");
    seller.press("submit");
    assertThat(seller.reads("notice")).contains("已提交登记点");
  }

  @Test
  @Order(7)
  void sellerAndBuyerDownloadWhatWasIssued() throws Exception {
    desk.registered(seen());
    seller.press("task-certificates");
    assertThat(seller.reads("certificates")).contains(CONTRACT);
    code = seller.at("certificates").locator("a[href^='/verify/']").innerText();
    certificate = download(seller, "certificate-");
    assertThat(new String(certificate, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("%PDF");
    SignInScreen.signIn(reader, buyer.login(), Market.PASSWORD);
    reader.press("task-certificates");
    assertThat(download(reader, "certificate-")).isEqualTo(certificate);
    assertThat(download(reader, "form-")).isNotEmpty();
    reader.press("sign-out");
  }

  @Test
  @Order(8)
  void aPasserByComparesThePaperByKeyboardAlone() {
    reader.visit("/");
    reader.press("to-verify");
    reader.at("code").focus();
    reader.page().keyboard().type(code.toLowerCase());
    reader.arrive(() -> reader.page().keyboard().press("Enter"));
    assertThat(reader.readsAll()).contains("镍******", "已登记", "山东第");
    assertThat(reader.readsAll()).doesNotContain(CONTRACT, "500,000");
    reader.at("amount").focus();
    reader.page().keyboard().type("500000");
    reader.arrive(() -> reader.page().keyboard().press("Enter"));
    assertThat(reader.reads("amount-answer")).contains("与登记的合同成交总额一致");
  }

  @Test
  @Order(9)
  void aDroppedFileIsTheOneIssuedOrItIsNot(@TempDir Path desktop) throws Exception {
    Path file = Files.write(desktop.resolve("证明.pdf"), certificate);
    reader.arrive(() -> reader.drops("file", file));
    assertThat(reader.reads("file-answer")).contains("没有改动过");
    byte[] forged = certificate.clone();
    forged[forged.length / 2] ^= 1;
    Files.write(file, forged);
    reader.arrive(() -> reader.drops("file", file));
    assertThat(reader.reads("file-answer")).contains("不是登记机构发出的证明");
    reader.arrive(() -> reader.choosesFile("file", "证明.pdf", certificate));
    assertThat(reader.reads("file-answer")).contains("没有改动过");
  }

  @Test
  @Order(10)
  void anUnknownCodeIsToldWhatToCheckInEnglishToo() {
    reader.visit("/verify/0000000000000000");
    assertThat(reader.reads("refusal")).contains("没有找到", "验证码共 16 位");
    reader.press("language");
    assertThat(reader.reads("refusal")).contains("16 characters");
    reader.checkingAlso(EnglishPage.of(market.sql())::check);
    reader.visit("/verify/" + code);
    reader.visit("/registration/guide");
  }

  /** The case as the registration point sees it. */
  private static JsonNode seen() {
    return desk.registrar().get("/registrations/" + caseId).expect(200);
  }

  private static byte[] download(Person person, String paper) throws Exception {
    Download download =
        person
            .page()
            .waitForDownload(
                () -> person.page().locator("[data-test^='" + paper + "']").first().click());
    assertThat(download.suggestedFilename())
        .matches(".+ 20\\d{2}3701%d0{5}\\d\\.pdf".formatted(point));
    return Files.readAllBytes(download.path());
  }
}
