package org.techmarket.registration.service;

import static org.techmarket.registration.service.PaperTexts.chinese;
import static org.techmarket.registration.service.PaperTexts.english;
import static org.techmarket.registration.service.PaperTexts.field;
import static org.techmarket.registration.service.PaperTexts.say;

import java.util.List;
import org.techmarket.document.service.Band;
import org.techmarket.document.service.Box;
import org.techmarket.document.service.FieldLook;
import org.techmarket.document.service.Paper;
import org.techmarket.document.service.SealImage;
import org.techmarket.document.service.Style;
import org.techmarket.document.service.Tag;
import org.techmarket.registration.CertificateContent;
import org.techmarket.registration.CertificateContent.Issue;

/**
 * The foot of a certificate: the code to scan, who registered, the place of the seal, which nothing
 * is written into, and on what grounds. Lengths in points.
 */
final class CertificateClosing {

  private static final float LEFT = CertificateSheet.LEFT;
  private static final float WIDTH = CertificateSheet.WIDTH;
  private static final float QR = 92;

  /** 42 mm: the size of a public body's seal. */
  private static final float SEAL = 119;

  private static final float GAP = 18;
  private static final float GAP_BELOW = 12;
  private static final float CAPTION = 16;
  private static final FieldLook LOOK = new FieldLook(WIDTH - QR - SEAL - 2 * GAP, 70, 9, false);
  private static final Style SMALL = Style.regular(8, Style.INK);
  private static final Style SMALLEST = Style.regular(6.5f, Style.MUTED);

  private final CertificateContent content;
  private final SealImage seal;
  private final List<Band> facts;
  private final List<String> legal;

  CertificateClosing(CertificateContent content, SealImage seal) {
    this.content = content;
    this.seal = seal;
    Issue issue = content.issue();
    facts =
        LOOK.rows(
            List.of(
                field("point", say("pointWithCode", issue.pointName(), issue.pointCode())),
                field("registrar", issue.registrar()),
                field("reviewer", issue.reviewer()),
                field("registeredOn", PaperTexts.day(issue.registeredOn())),
                field("verificationCode", issue.verificationCode())));
    legal = SMALL.lines(say("basis", issue.legalBasis()), WIDTH);
  }

  float height() {
    return 20 + block() + GAP_BELOW + foot();
  }

  /** Draws it upon {@code bottom}. */
  void draw(Paper paper, float bottom) {
    float y = bottom + foot() + GAP_BELOW;
    drawFacts(paper, y + block());
    drawQrCode(paper, y + block() - QR);
    drawSeal(paper, y + block() - SEAL);
    drawFoot(paper, bottom + foot());
  }

  private float block() {
    float text = (float) facts.stream().mapToDouble(Band::height).sum();
    return Math.max(text, SEAL + CAPTION);
  }

  private float foot() {
    return (legal.size() + 1) * SMALL.leading() + SMALLEST.leading();
  }

  private void drawFacts(Paper paper, float top) {
    Tag table = paper.root().child("Table");
    float y = top;
    for (Band fact : facts) {
      fact.draw(paper, table, LEFT + QR + GAP, y);
      y -= fact.height();
    }
  }

  private void drawQrCode(Paper paper, float bottom) {
    Tag group = paper.root().child("Sect");
    String url = content.issue().verifyUrl();
    paper.qrCode(group, say("qrWords", url), url, new Box(LEFT, bottom, QR, QR));
    Tag caption = group.child("P");
    paper.centred(caption, SMALL, chinese("scan"), LEFT + QR / 2, bottom - 19, 0);
    paper.centred(
        group.child("P").in("en"), SMALLEST, english("scan"), LEFT + QR / 2, bottom - 28, 0);
  }

  private void drawSeal(Paper paper, float bottom) {
    float left = LEFT + WIDTH - SEAL;
    Tag group = paper.root().child("Sect");
    if (seal != null) {
      paper.seal(group, chinese("seal"), seal, new Box(left, bottom, SEAL, SEAL));
    }
    String caption = chinese("seal") + "  " + english("seal");
    paper.centred(group.child("P"), SMALLEST, caption, left + SEAL / 2, bottom - 11, 0);
  }

  private void drawFoot(Paper paper, float top) {
    paper.line(LEFT, top + 6, LEFT + WIDTH, top + 6, 0.4f, Style.LINE);
    Tag basis = paper.root().child("P");
    float y = top - SMALL.size();
    for (String line : legal) {
      paper.text(basis, SMALL, line, LEFT, y);
      y -= SMALL.leading();
    }
    paper.text(paper.root().child("P"), SMALL, chinese("note"), LEFT, y);
    paper.text(
        paper.root().child("P").in("en"), SMALLEST, english("note"), LEFT, y - SMALLEST.leading());
  }
}
