package org.techmarket.registration.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.techmarket.document.service.Box;
import org.techmarket.registration.RegistrationForm;
import org.techmarket.registration.RegistrationForm.Item;
import org.techmarket.registration.RegistrationForm.Section;
import org.techmarket.testing.Pdf;

class FormPressIT {

  private static final RegistrationForm FORM = Samples.form();

  private final byte[] drawn = new CertificatePress().form(FORM);
  private final Pdf paper = new Pdf(drawn);

  @Test
  void aFormIsMadeToBeKept() throws Exception {
    assertThat(paper.violationsOfArchive()).isEmpty();
    assertThat(drawn).isEqualTo(new CertificatePress().form(FORM));
  }

  @Test
  void everyItemStandsBesideItsLabelOverAsManyPagesAsItTakes() {
    assertThat(paper.pages()).isGreaterThan(1);
    String text = paper.text().replaceAll("技术合同登记表登记编号\\d{16}第\\d页，共\\d页(合同内容摘要Abstract)?", "");
    for (Section section : FORM.sections()) {
      assertThat(text).contains(section.title() + section.translation());
      for (Item item : section.items()) {
        assertThat(text)
            .contains((item.label() + item.translation() + item.value()).replace(" ", ""));
      }
    }
  }

  @Test
  void nothingOverlapsAndNothingIsCut() {
    assertThat(Layout.of(paper).overlapping()).isEmpty();
    assertThat(Layout.of(paper).outside(new Box(50, 30, 495, 780))).isEmpty();
  }

  @Test
  void aCharacterWithoutGlyphIsNeverLeftOutNorReplaced() {
    RegistrationForm unprintable =
        new RegistrationForm(
            FORM.number(),
            FORM.dated(),
            List.of(new Section("一、合同", "Contract", List.of(new Item("名称", "Name", "𠮷林")))),
            FORM.verification(),
            false);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CertificatePress().form(unprintable))
        .withMessageContaining("U+20BB7");
  }

  @Test
  void theCodeIsReadFromTheRenderedPage() throws Exception {
    assertThat(paper.qrCode(1)).isEqualTo(Samples.URL);
  }

  @Test
  void eachPageSaysWhichItIs() {
    for (int page = 1; page <= paper.pages(); page++) {
      assertThat(paper.text()).contains("第%d页，共%d页".formatted(page, paper.pages()));
    }
  }
}
