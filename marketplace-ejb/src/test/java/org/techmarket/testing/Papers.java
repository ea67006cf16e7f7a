package org.techmarket.testing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files as people send them, good and bad, made anew by the programs that make such files. */
public final class Papers {

  private static final String OFD_ROOT =
      "<?xml version=\"1.0\"?><ofd:OFD xmlns:ofd=\"http://www.ofdspec.org/2016\" Version=\"1.0\"/>";

  private Papers() {}

  public static byte[] pdf() {
    return pdf(1);
  }

  public static byte[] pdf(int pages) {
    return written(
        out -> {
          try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
              document.addPage(new PDPage());
            }
            document.save(out);
          }
        });
  }

  /**
   * A PDF that needs a password.
   *
   * @param toOpen what is asked for before it is shown; empty when it only may not be changed
   */
  public static byte[] protectedPdf(String toOpen) {
    return written(
        out -> {
          try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            AccessPermission reading = new AccessPermission();
            reading.setCanModify(false);
            document.protect(new StandardProtectionPolicy("owner", toOpen, reading));
            document.save(out);
          }
        });
  }

  /** A PDF of one page whose objects are packed together with so many megabytes of nothing. */
  public static byte[] burstingPdf(int megabytes) {
    String catalog = "<< /Type /Catalog /Pages 2 0 R >> ";
    String pages = "<< /Type /Pages /Kids [3 0 R] /Count 1 >> ";
    String page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >> ";
    String places = "1 0 2 %d 3 %d ".formatted(catalog.length(), (catalog + pages).length());
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    put(pdf, "%PDF-1.5\n");
    int objects = pdf.size();
    put(pdf, "4 0 obj\n<< /Type /ObjStm /N 3 /First %d".formatted(places.length()));
    putPacked(
        pdf, (places + catalog + pages + page).getBytes(StandardCharsets.US_ASCII), megabytes);
    int table = pdf.size();
    put(pdf, "5 0 obj\n<< /Type /XRef /Size 6 /W [1 4 1] /Root 1 0 R");
    putPacked(pdf, table(objects, table), 0);
    put(pdf, "startxref\n%d\n%%%%EOF\n".formatted(table));
    return pdf.toByteArray();
  }

  /** Where each object is: the first three in the fourth, that and this at these places. */
  private static byte[] table(int objects, int table) {
    ByteBuffer rows = ByteBuffer.allocate(6 * 6).put(new byte[6]);
    for (byte i = 0; i < 3; i++) {
      rows.put((byte) 2).putInt(4).put(i);
    }
    rows.put((byte) 1).putInt(objects).put((byte) 0);
    return rows.put((byte) 1).putInt(table).put((byte) 0).array();
  }

  private static void putPacked(ByteArrayOutputStream pdf, byte[] beginning, int megabytes) {
    byte[] packed = packed(beginning, megabytes);
    put(pdf, " /Filter /FlateDecode /Length %d >>\nstream\n".formatted(packed.length));
    pdf.writeBytes(packed);
    put(pdf, "\nendstream\nendobj\n");
  }

  private static void put(ByteArrayOutputStream pdf, String text) {
    pdf.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
  }

  private static byte[] packed(byte[] beginning, int megabytesOfZeros) {
    return written(
        out -> {
          try (DeflaterOutputStream packing = new DeflaterOutputStream(out)) {
            packing.write(beginning);
            for (int i = 0; i < megabytesOfZeros; i++) {
              packing.write(new byte[1024 * 1024]);
            }
          }
        });
  }

  public static byte[] picture(String format) {
    return picture(format, 40, 30);
  }

  public static byte[] picture(String format, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    return written(out -> ImageIO.write(image, format, out));
  }

  public static byte[] ofd() {
    return zip("OFD.xml", OFD_ROOT);
  }

  /** An archive with one entry. */
  public static byte[] zip(String name, String content) {
    return written(
        out -> {
          try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, name, content.getBytes(StandardCharsets.UTF_8), 1);
          }
        });
  }

  /** Looks like a document of the national format and unpacks to so many megabytes. */
  public static byte[] bomb(int megabytes) {
    return written(
        out -> {
          try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            put(zip, "OFD.xml", OFD_ROOT.getBytes(StandardCharsets.UTF_8), 1);
            put(zip, "Doc_0/Res/image_0.bmp", new byte[1024 * 1024], megabytes);
          }
        });
  }

  /** Looks like a document of the national format and has so many parts. */
  public static byte[] crowd(int entries) {
    return written(
        out -> {
          try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "OFD.xml", OFD_ROOT.getBytes(StandardCharsets.UTF_8), 1);
            for (int i = 0; i < entries; i++) {
              put(zip, "Doc_" + i, new byte[0], 1);
            }
          }
        });
  }

  /** The head of a program for Windows, and nonsense behind it. */
  public static byte[] program() {
    byte[] program = new byte[4096];
    program[0] = 'M';
    program[1] = 'Z';
    return program;
  }

  /** Endless zeros, of which only so many are given. */
  public static InputStream zeros(long length) {
    return new InputStream() {
      private long left = length;

      @Override
      public int read() {
        return left-- > 0 ? 0 : -1;
      }

      @Override
      public int read(byte[] into, int from, int most) {
        int given = (int) Math.min(left, most);
        left -= Math.max(0, given);
        return given <= 0 ? -1 : given;
      }
    };
  }

  public static InputStream stream(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes, int times)
      throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    for (int i = 0; i < times; i++) {
      zip.write(bytes);
    }
    zip.closeEntry();
  }

  private static byte[] written(Writing writing) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      writing.to(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Writing {
    void to(OutputStream out) throws IOException;
  }
}
