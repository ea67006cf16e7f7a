package org.techmarket.registration.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.techmarket.testing.Cast.ELSEWHERE;
import static org.techmarket.testing.Cast.HAN_MEIMEI;
import static org.techmarket.testing.Cast.REVIEWER;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmarket.shared.NotFound;
import org.techmarket.testing.MarketTest;
import org.techmarket.testing.Pdf;
import org.techmarket.testing.RegistrationOffice;
import org.techmarket.testing.Sql;
import org.techmarket.testing.TestCaller;
import org.techmarket.testing.TestDatabase;

/** The registration form that parties download, against what is stored. */
@MarketTest
class FormIT {

  /** What stands between two lines of a value that goes on over the page. */
  private static final String BETWEEN =
      "\u6280\u672f\u5408\u540c\u767b\u8bb0\u8868\u767b\u8bb0\u7f16\u53f7\\d{16}|\u7b2c\\d\u9875\uff0c\u5171\\d\u9875";

  @Inject private IssueService issues;
  @Inject private RegistrationFormQueries forms;
  @Inject private RegistrationOffice office;
  @Inject private TestCaller caller;
  private final Sql database = TestDatabase.current().owner();
  private long registered;

  @BeforeEach
  void register() {
    office.openPoint();
    office.openOtherPoint();
    registered = office.inRecheck();
    caller.as(REVIEWER);
    issues.issue(registered, office.issue(registered));
    caller.as(HAN_MEIMEI);
  }

  @Test
  void everyTextAndCodeIsTheOneStored() {
    List<String> printed =
        database.rows(
            """
            select '合同名称Name of the contract' || k.name from contract k
            union all select '合同编号Contract No.' || number from contract
            union all select '签订地点Signed at' || sign_place from contract
            union all select '名称Name' || name || '信用代码或证件号' from contract_party
            union all select '信用代码或证件号Credit code or number' || code from contract_party
            union all select '行政区划代码Region code' || region from contract_party
            union all select '地址Address' || address from contract_party
            union all select '法定代表人Legal representative' || legal_representative from contract_party
            union all select '联系人Contact' || contact || phone from contract_party
            union all select '国民经济行业Industry (GB/T 4754)' || industry from registration_case
            union all select '知识产权编号Numbers' || number from registration_right
            union all select '项目编号Project No.' || project_number from registration_case
            union all select '合同内容摘要Abstract' || summary from registration_case
            union all select '成果形式Deliverables' || deliverables from registration_case
            union all select '验收标准Acceptance' || acceptance from registration_case
            union all select '权属约定Ownership' || ip_ownership from registration_case
            union all select '受理编号Receipt No.' || receipt from registration_case
            union all select '登记机构Registration point' || name || '（370101）' from organisation where id = 3
            union all select '登记员Registrar' || display_name from account a join registration_case on a.id = examined_by
            union all select '复核员Reviewer' || display_name from account a join registration_case on a.id = decided_by
            union all select '验证码Verification code' || code from certificate
            union all select '登记编号' || number from registration_case
            """);
    String text = form().text().replaceAll(BETWEEN, "");
    assertThat(printed).hasSizeGreaterThan(25).doesNotContain("-");
    assertThat(printed).allSatisfy(item -> assertThat(text).contains(item.replace(" ", "")));
  }

  @Test
  void everyAmountStandsInFiguresAndInCapitals() {
    assertThat(form().text())
        .contains("合同成交总额Totalcontractvalue人民币500,000.00元（大写：伍拾万元整）")
        .contains("设备Equipment人民币50,000.00元（大写：伍万元整）")
        .contains("仪器Instruments人民币20,000.00元（大写：贰万元整）")
        .contains("零部件Parts人民币0.00元（大写：零元整）")
        .contains("原材料Materials人民币30,000.00元（大写：叁万元整）")
        .contains("核定技术交易额Technologyvalueapproved人民币400,000.00元（大写：肆拾万元整）")
        .contains("核定技术性收入Technologyincomeapproved人民币350,000.00元（大写：叁拾伍万元整）");
  }

  @Test
  void itsCodeLeadsToTheCertificate() throws Exception {
    assertThat(form().qrCode(1))
        .isEqualTo("http://localhost:8080/verify/" + database.text("select code from certificate"));
  }

  @Test
  void itIsSignedAndMadeToBeKept() throws Exception {
    Pdf form = form();
    assertThat(form.signature()).contains("Signature is Valid.", "Total document signed");
    assertThat(form.violationsOfArchive()).isEmpty();
  }

  @Test
  void whoHasNoPartInTheContractFindsNone() {
    caller.as(ELSEWHERE);
    assertThatThrownBy(() -> forms.file(registered)).isInstanceOf(NotFound.class);
  }

  private Pdf form() {
    return new Pdf(forms.file(registered).pdf());
  }
}
