package org.techmarket.registration.service;

import static org.techmarket.registration.service.PaperTexts.chinese;
import static org.techmarket.registration.service.PaperTexts.english;
import static org.techmarket.registration.service.PaperTexts.say;

import java.awt.Color;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.techmarket.document.service.Band;
import org.techmarket.document.service.Box;
import org.techmarket.document.service.Field;
import org.techmarket.document.service.FieldLook;
import org.techmarket.document.service.HeadingBand;
import org.techmarket.document.service.Pages;
import org.techmarket.document.service.Pages.Margins;
import org.techmarket.document.service.Paper;
import org.techmarket.document.service.Style;
import org.techmarket.document.service.Tag;
import org.techmarket.registration.RegistrationForm;
import org.techmarket.shared.MarketTime;

/** One registration form being drawn; lengths in points. */
final class FormSheet {

  private static final float LEFT = 52;
  private static final float WIDTH = Paper.WIDTH - 2 * LEFT;
  private static final float MIDDLE = Paper.WIDTH / 2;
  private static final FieldLook LOOK = new FieldLook(WIDTH, 96, 9, true);
  private static final Color FAINT = new Color(0xf8e6e7);
  private static final Style SMALL = Style.regular(7.5f, Style.MUTED);
  private static final Style CAPTION = Style.regular(6.5f, Style.MUTED);
  private static final float QR = 66;
  private static final float QR_BOTTOM = 728;

  private final RegistrationForm form;

  FormSheet(RegistrationForm form) {
    this.form = form;
  }

  byte[] draw() {
    String title = chinese("form") + " " + form.number();
    Paper paper = new Paper(title, chinese("form"), start(form.dated()));
    List<Band> bands = new ArrayList<>();
    for (RegistrationForm.Section section : form.sections()) {
      bands.add(new HeadingBand(section.title(), section.translation(), WIDTH));
      bands.addAll(LOOK.pairs(section.items().stream().map(FormSheet::field).toList()));
    }
    new Pages(new Margins(LEFT, 704, 776, 62)).with(bands).draw(paper, this::surround);
    return paper.finish();
  }

  /** The moment a day begins at the registration point. */
  static Instant start(LocalDate day) {
    return day.atStartOfDay(MarketTime.ZONE).toInstant();
  }

  /** Says across the page that all data is invented. */
  static void mark(Paper paper) {
    Style mark = Style.bold(80, FAINT);
    paper.aside(mark, chinese("demo"), MIDDLE + 20, Paper.HEIGHT / 2 + 60, 50);
  }

  private static Field field(RegistrationForm.Item item) {
    return new Field(item.label(), item.translation(), item.value());
  }

  private void surround(Paper paper, int page, int count) {
    if (form.demo()) {
      mark(paper);
    }
    String number = chinese("number") + " " + form.number();
    if (page == 1) {
      title(paper, number);
      verification(paper);
    } else {
      paper.aside(SMALL, chinese("form") + "  " + number, MIDDLE, 794, 0);
    }
    paper.line(LEFT, 50, LEFT + WIDTH, 50, 0.4f, Style.LINE);
    paper.aside(SMALL, say("page", page, count), MIDDLE, 36, 0);
  }

  private static void title(Paper paper, String number) {
    Style title = Style.bold(20, Style.INK);
    paper.centred(paper.root().child("H1"), title, chinese("form"), MIDDLE, 764, 2);
    paper.centred(paper.root().child("P").in("en"), SMALL, english("form"), MIDDLE, 748, 0.2f);
    Style plain = Style.regular(9.5f, Style.INK);
    paper.centred(paper.root().child("P"), plain, number, MIDDLE, 724, 0);
  }

  private void verification(Paper paper) {
    Tag group = paper.root().child("Sect");
    String url = form.verification().url();
    Box square = new Box(LEFT + WIDTH - QR, QR_BOTTOM, QR, QR);
    paper.qrCode(group, say("qrWords", url), url, square);
    float middle = square.left() + QR / 2;
    paper.centred(group.child("P"), CAPTION, chinese("scan"), middle, square.bottom() - 13, 0);
    paper.centred(
        group.child("P").in("en"), CAPTION, english("scan"), middle, square.bottom() - 21, 0);
  }
}
