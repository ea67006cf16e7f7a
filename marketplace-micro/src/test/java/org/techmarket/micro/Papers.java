package org.techmarket.micro;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files as people send them, good and bad. */
public final class Papers {

  private static final String OFD_ROOT =
      "<?xml version=\"1.0\"?><ofd:OFD xmlns:ofd=\"http://www.ofdspec.org/2016\" Version=\"1.0\"/>";
  private static final byte[] JPEG_HEAD = {
    (byte) 0xFF,
    (byte) 0xD8,
    (byte) 0xFF,
    (byte) 0xC0,
    0,
    11,
    8,
    0,
    16,
    0,
    16,
    1,
    1,
    0x11,
    0,
    (byte) 0xFF,
    (byte) 0xDA,
    0,
    8,
    1,
    1,
    0,
    0,
    63,
    0
  };

  private Papers() {}

  /** A PDF of one empty page. */
  public static byte[] pdf() {
    StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
    StringBuilder table = new StringBuilder("xref\n0 4\n0000000000 65535 f \n");
    String[] objects = {
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>"
    };
    for (int i = 0; i < objects.length; i++) {
      table.append("%010d 00000 n \n".formatted(pdf.length()));
      pdf.append("%d 0 obj\n%s\nendobj\n".formatted(i + 1, objects[i]));
    }
    int start = pdf.length();
    pdf.append(table).append("trailer << /Size 4 /Root 1 0 R >>\nstartxref\n");
    return (pdf.toString() + start + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII);
  }

  /** A PDF unlike any other: behind its end stands a remark. */
  public static byte[] anotherPdf() {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    pdf.writeBytes(pdf());
    pdf.writeBytes(("% " + UUID.randomUUID() + "\n").getBytes(StandardCharsets.US_ASCII));
    return pdf.toByteArray();
  }

  /** A PDF that opens with a password only; made by PDFBox. */
  public static byte[] protectedPdf() {
    try (InputStream in = Papers.class.getResourceAsStream("/protected.pdf")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A picture of so many bytes. */
  public static byte[] jpeg(int length) {
    byte[] picture = new byte[length];
    System.arraycopy(JPEG_HEAD, 0, picture, 0, JPEG_HEAD.length);
    return picture;
  }

  /** The picture of a seal. */
  public static byte[] png() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    BufferedImage ring = new BufferedImage(300, 300, BufferedImage.TYPE_INT_ARGB);
    ring.createGraphics().drawOval(5, 5, 290, 290);
    try {
      ImageIO.write(ring, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The head of a program for Windows, and nonsense behind it. */
  public static byte[] program() {
    byte[] program = new byte[4096];
    program[0] = 'M';
    program[1] = 'Z';
    return program;
  }

  /** Looks like a document of the national format and unpacks to more than a gigabyte. */
  public static byte[] bomb() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(Deflater.BEST_SPEED);
      zip.putNextEntry(new ZipEntry("OFD.xml"));
      zip.write(OFD_ROOT.getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("Doc_0/Res/image_0.bmp"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 1100; i++) {
        zip.write(zeros);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
