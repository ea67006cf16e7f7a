package org.techmarket.document.service;

import java.awt.Dimension;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.techmarket.document.FileKind;
import org.techmarket.shared.Invalid;

/**
 * Judges a file by its content: its first bytes say what it claims to be, and then it must open as
 * that. Nothing is decompressed without a bound.
 */
final class FileJudge {

  private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  /** A page of A3 at 600 dots an inch has 70 million dots. */
  private static final long MOST_DOTS = 120_000_000;

  private static final long MOST_PARSER_BYTES = 16 * 1024 * 1024;

  /** What is packed in a PDF to find its parts by is unpacked to the disk, and may be a bomb. */
  private static final long MOST_UNPACKED_BYTES = 256 * 1024 * 1024;

  private FileJudge() {}

  /**
   * Says what a file is.
   *
   * @throws Invalid when it is nothing we keep, cannot be opened, is protected, or would burst
   */
  static FileKind judge(Path file) throws IOException {
    byte[] head = head(file);
    if (begins(head, PDF)) {
      return checkedPdf(file);
    }
    if (begins(head, ZIP)) {
      OfdArchive.check(file);
      return FileKind.OFD;
    }
    if (begins(head, JPEG)) {
      return checkedPicture(file, "jpeg", FileKind.JPEG);
    }
    if (begins(head, PNG)) {
      return checkedPicture(file, "png", FileKind.PNG);
    }
    throw refusal("document.fileOfNoKind");
  }

  static Invalid refusal(String code) {
    return new Invalid(IncomingFile.FIELD, code);
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream content = Files.newInputStream(file)) {
      return content.readNBytes(8);
    }
  }

  private static boolean begins(byte[] head, byte[] with) {
    return head.length >= with.length && Arrays.equals(head, 0, with.length, with, 0, with.length);
  }

  private static FileKind checkedPdf(Path file) {
    MemoryUsageSetting onDisk =
        MemoryUsageSetting.setupMixed(MOST_PARSER_BYTES, MOST_UNPACKED_BYTES);
    try (PDDocument document = PDDocument.load(file.toFile(), onDisk)) {
      if (document.isEncrypted()) {
        throw refusal("document.fileProtected");
      }
      if (document.getNumberOfPages() == 0) {
        throw refusal("document.fileBroken");
      }
      return FileKind.PDF;
    } catch (InvalidPasswordException e) {
      throw refusal("document.fileProtected");
    } catch (IOException e) {
      throw refusal("document.fileBroken");
    }
  }

  private static FileKind checkedPicture(Path file, String format, FileKind kind) {
    try (ImageInputStream content = ImageIO.createImageInputStream(file.toFile())) {
      Dimension size = size(ImageIO.getImageReadersByFormatName(format), content);
      if ((long) size.width * size.height > MOST_DOTS) {
        throw refusal("document.pictureTooLarge");
      }
      return kind;
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw refusal("document.fileBroken");
    }
  }

  /** Reads the head of a picture; no dot is decoded. */
  private static Dimension size(Iterator<ImageReader> readers, ImageInputStream content)
      throws IOException {
    ImageReader reader = readers.next();
    try {
      reader.setInput(content, true, true);
      return new Dimension(reader.getWidth(0), reader.getHeight(0));
    } finally {
      reader.dispose();
    }
  }
}
