package org.techmarket.bench;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The floor of drawing: the texts of a finished certificate, shown by OpenPDF alone where they
 * stand and in the same faces, cut out and embedded. No layout, no tags, no archive.
 */
final class BareDrawing {

  private final Map<String, BaseFont> faces = new HashMap<>();
  private final List<Run> runs;

  /** Characters of one face and size in a row. */
  private record Run(String face, float size, float x, float y, String text) {}

  BareDrawing(byte[] certificate) throws IOException {
    runs = runs(certificate);
    for (String face : runs.stream().map(Run::face).distinct().toList()) {
      faces.put(face, font(face));
    }
  }

  byte[] draw() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    Document document = new Document(PageSize.A4, 0, 0, 0, 0);
    PdfWriter writer = PdfWriter.getInstance(document, bytes);
    document.open();
    PdfContentByte canvas = writer.getDirectContent();
    for (Run run : runs) {
      canvas.beginText();
      canvas.setFontAndSize(faces.get(run.face()), run.size());
      canvas.setTextMatrix(run.x(), run.y());
      canvas.showText(run.text());
      canvas.endText();
    }
    document.close();
    return bytes.toByteArray();
  }

  private static BaseFont font(String face) throws IOException {
    String file = face.contains("Bold") ? "NotoSerifSC_700Bold.ttf" : "NotoSerifSC_400Regular.ttf";
    try (InputStream ttf = BareDrawing.class.getResourceAsStream("/fonts/" + file)) {
      return BaseFont.createFont(
          file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, ttf.readAllBytes(), null);
    }
  }

  private static List<Run> runs(byte[] certificate) throws IOException {
    List<Run> runs = new ArrayList<>();
    try (PDDocument document = PDDocument.load(certificate)) {
      new PDFTextStripper() {
        @Override
        protected void writeString(String text, List<TextPosition> positions) {
          TextPosition first = positions.get(0);
          float y = first.getPageHeight() - first.getYDirAdj();
          runs.add(
              new Run(
                  first.getFont().getName(), first.getFontSizeInPt(), first.getXDirAdj(), y, text));
        }
      }.writeText(document, Writer.nullWriter());
    }
    return runs;
  }
}
