package org.techmarket.document.service;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Element;
import com.lowagie.text.Image;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * A4 paper being drawn, to become a PDF/A-2u that is tagged and in Chinese. Equal strokes give
 * equal bytes, whenever they are drawn. Lengths are points, from the lower left corner.
 */
public final class Paper {

  public static final float WIDTH = PageSize.A4.getWidth();
  public static final float HEIGHT = PageSize.A4.getHeight();

  private static final PdfName ARTIFACT = new PdfName("Artifact");
  private static final PdfName SPAN = new PdfName("Span");

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 * 1024);
  private final Document document = new Document(PageSize.A4, 0, 0, 0, 0);
  private final PdfWriter writer;
  private final PdfContentByte canvas;
  private final Tag root;
  private final Map<Glyph, Integer> characterOf = new HashMap<>();

  /**
   * @param title what the paper is called
   * @param author who answers for it
   * @param dated the moment the paper bears as that of its making
   */
  public Paper(String title, String author, Instant dated) {
    Archive archive = new Archive(title, author, dated);
    try {
      writer = PdfWriter.getInstance(document, bytes);
      archive.prepare(writer);
      document.setGlyphSubstitutionEnabled(false);
      document.open();
      archive.describe(writer);
    } catch (DocumentException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    canvas = writer.getDirectContent();
    root = Tag.document(writer.getStructureTreeRoot());
  }

  /** The node below which everything stands that has a meaning. */
  public Tag root() {
    return root;
  }

  public void newPage() {
    document.newPage();
  }

  /** Writes a line that begins at {@code x}. */
  public void text(Tag tag, Style style, String line, float x, float baseline) {
    text(tag, style, line, x, baseline, 0);
  }

  /** Writes a line around the middle {@code x}, its characters so far apart. */
  public void centred(Tag tag, Style style, String line, float x, float baseline, float spacing) {
    float width = style.width(line) + spacing * (line.codePointCount(0, line.length()) - 1);
    text(tag, style, line, x - width / 2, baseline, spacing);
  }

  /** Writes a line that ends at {@code x}. */
  public void right(Tag tag, Style style, String line, float x, float baseline) {
    text(tag, style, line, x - style.width(line), baseline, 0);
  }

  /** Writes around the middle {@code x} what is no part of the text, such as a page's number. */
  public void aside(Style style, String line, float x, float baseline, double degrees) {
    requireGlyphs(line);
    canvas.beginMarkedContentSequence(ARTIFACT);
    canvas.beginText();
    canvas.setColorFill(style.colour());
    canvas.setFontAndSize(style.face().font(), style.size());
    canvas.showTextAligned(Element.ALIGN_CENTER, line, x, baseline, (float) degrees);
    canvas.endText();
    canvas.endMarkedContentSequence();
  }

  public void line(float x1, float y1, float x2, float y2, float width, Color colour) {
    canvas.beginMarkedContentSequence(ARTIFACT);
    canvas.setLineWidth(width);
    canvas.setColorStroke(colour);
    canvas.moveTo(x1, y1);
    canvas.lineTo(x2, y2);
    canvas.stroke();
    canvas.endMarkedContentSequence();
  }

  public void frame(Box box, float width, Color colour) {
    canvas.beginMarkedContentSequence(ARTIFACT);
    canvas.setLineWidth(width);
    canvas.setColorStroke(colour);
    canvas.rectangle(box.left(), box.bottom(), box.width(), box.height());
    canvas.stroke();
    canvas.endMarkedContentSequence();
  }

  /** Draws a code to be scanned into a square. */
  public void qrCode(Tag parent, String words, String content, Box square) {
    canvas.beginMarkedContentSequence(figure(parent, words, square));
    new QrCode(content).draw(canvas, square);
    canvas.endMarkedContentSequence();
  }

  /** Draws a seal as large as it can be in the middle of a box. */
  public void seal(Tag parent, String words, SealImage seal, Box box) {
    try {
      Image image = Image.getInstance(seal.picture(), null);
      image.scaleToFit(box.width(), box.height());
      image.setAbsolutePosition(
          box.left() + (box.width() - image.getScaledWidth()) / 2,
          box.bottom() + (box.height() - image.getScaledHeight()) / 2);
      canvas.beginMarkedContentSequence(figure(parent, words, box));
      canvas.addImage(image);
      canvas.endMarkedContentSequence();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The paper as a file; nothing can be drawn after. */
  public byte[] finish() {
    document.close();
    return FileId.ofContent(bytes.toByteArray());
  }

  private void text(Tag tag, Style style, String line, float x, float baseline, float spacing) {
    requireGlyphs(line);
    boolean isMisleading = isMisleading(style.face(), line);
    canvas.beginMarkedContentSequence(tag.element());
    if (isMisleading) {
      canvas.beginMarkedContentSequence(SPAN, saying(line), true);
    }
    canvas.beginText();
    canvas.setColorFill(style.colour());
    canvas.setFontAndSize(style.face().font(), style.size());
    canvas.setCharacterSpacing(spacing);
    canvas.setTextMatrix(x, baseline);
    canvas.showText(line);
    canvas.setCharacterSpacing(0);
    canvas.endText();
    if (isMisleading) {
      canvas.endMarkedContentSequence();
    }
    canvas.endMarkedContentSequence();
  }

  /**
   * Characters that look the same may share a glyph, which whoever copies the text reads as the one
   * that was written first. A line that would be read wrongly has to say what it means.
   */
  private boolean isMisleading(Typeface face, String line) {
    return line.codePoints().filter(character -> isTaken(face, character)).count() > 0;
  }

  private static PdfDictionary saying(String line) {
    PdfDictionary properties = new PdfDictionary();
    properties.put(new PdfName("ActualText"), new PdfString(line, PdfObject.TEXT_UNICODE));
    return properties;
  }

  private boolean isTaken(Typeface face, int character) {
    return face.sharedGlyph(character)
        .map(number -> characterOf.computeIfAbsent(new Glyph(face, number), first -> character))
        .filter(first -> first != character)
        .isPresent();
  }

  private static PdfStructureElement figure(Tag parent, String words, Box box) {
    return parent.child("Figure").described(words).at(box).element();
  }

  private record Glyph(Typeface face, int number) {}

  private static void requireGlyphs(String line) {
    line.codePoints()
        .filter(c -> !Glyphs.canBePrinted(c))
        .findFirst()
        .ifPresent(
            c -> {
              throw new IllegalArgumentException("No glyph for U+%04X in %s".formatted(c, line));
            });
  }
}
