package org.techmarket.registration.service;

import static org.techmarket.registration.service.PaperTexts.chinese;
import static org.techmarket.registration.service.PaperTexts.english;
import static org.techmarket.registration.service.PaperTexts.field;
import static org.techmarket.registration.service.PaperTexts.numbered;
import static org.techmarket.registration.service.PaperTexts.say;
import static org.techmarket.registration.service.PaperTexts.strong;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.techmarket.document.service.Box;
import org.techmarket.document.service.Field;
import org.techmarket.document.service.FieldLook;
import org.techmarket.document.service.Pages;
import org.techmarket.document.service.Pages.Margins;
import org.techmarket.document.service.Paper;
import org.techmarket.document.service.SealImage;
import org.techmarket.document.service.Style;
import org.techmarket.document.service.Tag;
import org.techmarket.registration.CertificateContent;
import org.techmarket.registration.CertificateContent.Party;
import org.techmarket.shared.Money;

/** One certificate being drawn; lengths in points. */
final class CertificateSheet {

  static final float LEFT = 64;
  static final float WIDTH = Paper.WIDTH - 2 * LEFT;

  private static final float MIDDLE = Paper.WIDTH / 2;
  private static final float FIRST_TOP = 666;
  private static final float LATER_TOP = 752;
  private static final float BOTTOM = 60;
  private static final float LABELS = 128;
  private static final List<Float> SIZES = List.of(10.5f, 10f, 9.5f, 9f, 8.5f, 8f);
  private static final List<Float> SMALL_SIZES = List.of(9f, 8.5f, 8f);
  private static final float SIZE_OVER_PAGES = 9.5f;

  private final CertificateContent content;
  private final CertificateClosing closing;

  CertificateSheet(CertificateContent content, SealImage seal) {
    this.content = content;
    closing = new CertificateClosing(content, seal);
  }

  byte[] draw() {
    String title = chinese("certificate") + " " + content.number();
    Paper paper =
        new Paper(
            title, content.issue().pointName(), FormSheet.start(content.issue().registeredOn()));
    pages().draw(paper, this::surround);
    closing.draw(paper, BOTTOM);
    return paper.finish();
  }

  /**
   * One page in the largest characters that fit, in small ones with each amount on one line, or as
   * many pages as it takes.
   */
  private Pages pages() {
    return Stream.concat(
            SIZES.stream().map(size -> pages(size, PaperTexts::amount)),
            SMALL_SIZES.stream().map(size -> pages(size, PaperTexts::amountInLine)))
        .filter(pages -> pages.count() == 1)
        .findFirst()
        .orElseGet(() -> pages(SIZE_OVER_PAGES, PaperTexts::amount));
  }

  private Pages pages(float size, Function<Money, String> amount) {
    FieldLook look = new FieldLook(WIDTH, LABELS, size, true);
    return new Pages(new Margins(LEFT, FIRST_TOP, LATER_TOP, BOTTOM))
        .with(look.rows(fields(amount)))
        .closing(closing.height());
  }

  private List<Field> fields(Function<Money, String> amount) {
    return Stream.of(
            List.of(
                strong("projectName", content.projectName()),
                field("category", content.category())),
            parties("sellers", content.sellers()),
            parties("buyers", content.buyers()),
            contract(amount))
        .flatMap(List::stream)
        .toList();
  }

  private List<Field> contract(Function<Money, String> amount) {
    return List.of(
        field("signedOn", PaperTexts.day(content.signedOn())),
        field(
            "performance",
            say(
                "period",
                PaperTexts.day(content.effectiveFrom()),
                PaperTexts.day(content.effectiveTo()))),
        strong("total", amount.apply(content.amounts().total())),
        strong("technology", amount.apply(content.amounts().technology())),
        strong("income", amount.apply(content.amounts().income())),
        field("rights", PaperTexts.rights(content.rights())),
        field("field", content.field()),
        field("plan", content.plan()));
  }

  /** Several have a row each, so that none is taken for a part of another. */
  private static List<Field> parties(String key, List<Party> parties) {
    return parties.size() == 1
        ? List.of(field(key, PaperTexts.party(parties.get(0))))
        : IntStream.range(0, parties.size())
            .mapToObj(i -> numbered(key, i + 1, PaperTexts.party(parties.get(i))))
            .toList();
  }

  private void surround(Paper paper, int page, int count) {
    if (content.demo()) {
      FormSheet.mark(paper);
    }
    paper.frame(new Box(30, 30, Paper.WIDTH - 60, Paper.HEIGHT - 60), 1, Style.SEAL);
    paper.frame(new Box(34, 34, Paper.WIDTH - 68, Paper.HEIGHT - 68), 0.35f, Style.SEAL);
    if (page == 1) {
      title(paper);
    } else {
      String head = chinese("certificate") + "  " + content.number();
      paper.aside(Style.regular(8.5f, Style.MUTED), head, MIDDLE, 776, 0);
      paper.line(LEFT, LATER_TOP, LEFT + WIDTH, LATER_TOP, 0.8f, Style.INK);
    }
    if (count > 1) {
      paper.aside(Style.regular(7.5f, Style.MUTED), say("page", page, count), MIDDLE, 44, 0);
    }
  }

  private void title(Paper paper) {
    Tag heading = paper.root().child("H1");
    paper.centred(heading, Style.bold(29, Style.INK), chinese("certificate"), MIDDLE, 746, 3);
    Tag translation = paper.root().child("P").in("en");
    paper.centred(
        translation, Style.regular(9.5f, Style.MUTED), english("certificate"), MIDDLE, 725, 0.2f);
    paper.line(MIDDLE - 20, 708, MIDDLE + 20, 708, 1.4f, Style.SEAL);
    number(paper);
    paper.line(LEFT, FIRST_TOP, LEFT + WIDTH, FIRST_TOP, 0.8f, Style.INK);
  }

  private void number(Paper paper) {
    Style small = Style.regular(8.5f, Style.MUTED);
    Style bold = Style.bold(12, Style.INK);
    String label = chinese("number") + "  " + english("number") + "  ";
    float left = MIDDLE - (small.width(label) + bold.width(content.number())) / 2;
    Tag line = paper.root().child("P");
    paper.text(line, small, label, left, 682);
    paper.text(line, bold, content.number(), left + small.width(label), 682);
  }
}
