package org.techmarket.registration.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.techmarket.document.ChineseAmount;
import org.techmarket.document.service.Box;
import org.techmarket.document.service.SealImage;
import org.techmarket.registration.CertificateContent;
import org.techmarket.registration.CertificateContent.Party;
import org.techmarket.shared.Money;
import org.techmarket.testing.Pdf;

class CertificatePressIT {

  private static final int MOST_BYTES = 300_000;

  private final CertificatePress press = new CertificatePress();

  static Stream<CertificateContent> certificates() {
    return Stream.of(
        Samples.ordinary(),
        Samples.rare(),
        Samples.demonstration(),
        Samples.crowded(),
        Samples.overflowing());
  }

  @ParameterizedTest
  @MethodSource("certificates")
  void aCertificateIsMadeToBeKept(CertificateContent content) throws Exception {
    byte[] paper = press.certificate(content, Samples.seal());
    assertThat(new Pdf(paper).violationsOfArchive()).isEmpty();
    assertThat(paper).hasSizeLessThan(MOST_BYTES);
  }

  @ParameterizedTest
  @MethodSource("certificates")
  void everyFieldCanBeReadAsItWasPutIn(CertificateContent content) {
    Printed printed = new Printed(new Pdf(press.certificate(content, null)));
    printed.holds("登记编号Registration No.", content.number(), "项目名称");
    printed.holds("项目名称Project", content.projectName(), "合同类别");
    printed.holds("合同类别Type of contract", content.category(), "卖方");
    printed.holds("卖方", "Seller", content.sellers(), "买方");
    printed.holds("买方", "Buyer", content.buyers(), "签订日期");
    printed.holds("Signed on", "2026年10月8日", "履行期限");
    printed.holds("Performance", "2026年10月8日至2029年10月7日", "合同成交总额");
    printed.holds("Total contract value", amount(content.amounts().total()), "技术交易额");
    printed.holds(
        "Technology transaction value", amount(content.amounts().technology()), "核定技术性收入");
    printed.holds("Approved technology income", amount(content.amounts().income()), "知识产权");
    printed.holds(
        "Intellectual property",
        content.rights().type() + "：" + String.join("、", content.rights().numbers()),
        "技术领域");
    printed.holds("Technology field", content.field(), "计划来源");
    printed.holds("Plan or programme", content.plan(), "登记机构");
    printed.holds(
        "Registration point",
        content.issue().pointName() + "（" + content.issue().pointCode() + "）",
        "登记员");
    printed.holds("Registrar", content.issue().registrar(), "复核员");
    printed.holds("Reviewer", content.issue().reviewer(), "登记日期");
    printed.holds("Registered on", "2026年11月23日", "验证码");
    printed.holds("Verification code", content.issue().verificationCode(), "扫码核验");
    printed.holds("登记依据：", content.issue().legalBasis(), "本证明仅证明该合同经认定登记，不作为合同效力的证明。");
  }

  @ParameterizedTest
  @MethodSource("certificates")
  void theCodeIsReadFromTheRenderedPage(CertificateContent content) throws Exception {
    Pdf paper = new Pdf(press.certificate(content, Samples.seal()));
    assertThat(paper.qrCode(paper.pages())).isEqualTo(Samples.URL);
  }

  @ParameterizedTest
  @MethodSource("certificates")
  void nothingOverlapsAndNothingLeavesTheFrame(CertificateContent content) {
    Pdf paper = new Pdf(press.certificate(undemonstrated(content), Samples.seal()));
    assertThat(Layout.of(paper).overlapping()).isEmpty();
    assertThat(Layout.of(paper).outside(new Box(40, 40, 515, 762))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 2", "3, 2"})
  void theFootOfACertificateIsNeverAloneOnAPage(int buyers, int pages) {
    Pdf paper = new Pdf(press.certificate(Samples.signedBy(2, buyers), null));
    assertThat(paper.pages()).isEqualTo(pages);
    assertThat(paper.words().stream().filter(word -> word.page() == pages))
        .extracting(Pdf.Word::text)
        .contains("计划来源", "扫码核验");
  }

  @Test
  void nothingIsWrittenIntoThePlaceOfTheSeal() throws Exception {
    Pdf sealed = new Pdf(press.certificate(Samples.ordinary(), Samples.seal()));
    Pdf bare = new Pdf(press.certificate(Samples.ordinary(), null));
    Box place = Layout.difference(bare.picture(1, 72), sealed.picture(1, 72));
    assertThat(place.width()).isBetween(100f, 121f);
    assertThat(Layout.of(sealed).within(place)).isEmpty();
  }

  @Test
  void aDemonstrationSaysSoAndBearsNoSeal() {
    byte[] demo = press.certificate(Samples.demonstration(), Samples.seal());
    assertThat(new Pdf(demo).text()).contains("演示SAMPLE");
    assertThat(demo).isEqualTo(press.certificate(Samples.demonstration(), null));
    assertThat(new Pdf(press.certificate(Samples.ordinary(), null)).text())
        .doesNotContain("SAMPLE");
  }

  @Test
  void equalContentGivesEqualBytesWhoeverElseDraws() {
    byte[] first = press.certificate(Samples.rare(), Samples.seal());
    List<byte[]> others =
        Stream.of(Samples.rare(), Samples.crowded(), Samples.rare(), Samples.rare())
            .parallel()
            .map(content -> press.certificate(content, Samples.seal()))
            .toList();
    assertThat(others.get(0)).isEqualTo(first);
    assertThat(others.get(1)).isNotEqualTo(first);
    assertThat(others.get(2)).isEqualTo(first);
    assertThat(others.get(3)).isEqualTo(first);
  }

  @Test
  void aCharacterWithoutGlyphIsNeverLeftOut() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> press.certificate(Samples.named("𠮷林"), null))
        .withMessageContaining("U+20BB7");
  }

  @Test
  void onlyPicturesAreSeals() {
    assertThat(SealImage.read("no picture".getBytes())).isEmpty();
    assertThat(SealImage.read(new byte[0])).isEmpty();
  }

  private static CertificateContent undemonstrated(CertificateContent content) {
    return content.demo() ? Samples.ordinary() : content;
  }

  private static String amount(Money amount) {
    return "人民币%,.2f元大写：%s".formatted(amount.yuan(), ChineseAmount.of(amount));
  }

  /** What a paper says, without what comes between where it is marked or the page turns. */
  private record Printed(String text) {

    private static final String BETWEEN = "演示SAMPLE|(技术合同认定登记证明\\d{16})?第\\d页，共\\d页";

    Printed(Pdf paper) {
      this(paper.text().replaceAll(BETWEEN, ""));
    }

    /** Of several parties, each has a row of its own and a number. */
    void holds(String label, String translation, List<Party> parties, String next) {
      boolean one = parties.size() == 1;
      for (int i = 0; i < parties.size(); i++) {
        holds(
            one ? label + translation : "%s（%d）%s %2$d".formatted(label, i + 1, translation),
            parties.get(i).name() + "统一社会信用代码或证件号：" + parties.get(i).code(),
            i + 1 == parties.size() ? next : label + "（" + (i + 2));
      }
    }

    void holds(String label, String value, String next) {
      String before = label.replace(" ", "");
      int from = text.indexOf(before) + before.length();
      assertThat(text.substring(from, text.indexOf(next, from))).isEqualTo(value.replace(" ", ""));
    }
  }
}
