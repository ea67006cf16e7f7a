package org.techmarket.document.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.techmarket.shared.Invalid;

/**
 * Tells a document of the national format (OFD, GB/T 33190) from any other ZIP archive. Of its
 * content nothing is unpacked but the beginning of {@code OFD.xml}; that the rest would not burst
 * is read off its directory.
 */
final class OfdArchive {

  private static final String ROOT = "OFD.xml";
  private static final String NAMESPACE = "http://www.ofdspec.org/";
  private static final int MOST_ROOT_BYTES = 64 * 1024;
  private static final int MOST_ENTRIES = 10_000;
  private static final long MOST_DIRECTORY_BYTES = 4 * 1024 * 1024;

  /** Unpacked, a document may be twenty times as large as the largest file. */
  private static final long MOST_UNPACKED_BYTES = 1024L * 1024 * 1024;

  private static final int END_BYTES = 22;
  private static final int MOST_COMMENT_BYTES = 65_535;
  private static final int END_SIGNATURE = 0x06054b50;

  private OfdArchive() {}

  /**
   * Checks an archive.
   *
   * @throws Invalid when it is none of the national format, or unpacked would be too large
   */
  static void check(Path file) throws IOException {
    checkDirectory(file);
    try (ZipFile archive = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
      long unpacked = archive.stream().mapToLong(entry -> Math.max(0, entry.getSize())).sum();
      if (unpacked > MOST_UNPACKED_BYTES) {
        throw FileJudge.refusal("document.fileBursts");
      }
      ZipEntry root = archive.getEntry(ROOT);
      if (root == null || !isRoot(archive, root)) {
        throw FileJudge.refusal("document.fileOfNoKind");
      }
    } catch (ZipException | IllegalArgumentException e) {
      throw FileJudge.refusal("document.fileBroken");
    }
  }

  private static boolean isRoot(ZipFile archive, ZipEntry root) throws IOException {
    try (InputStream content = archive.getInputStream(root)) {
      String beginning = new String(content.readNBytes(MOST_ROOT_BYTES), StandardCharsets.UTF_8);
      return beginning.contains("OFD") && beginning.contains(NAMESPACE);
    }
  }

  /** The directory is read into memory as a whole, so its own size is looked at first. */
  private static void checkDirectory(Path file) throws IOException {
    ByteBuffer tail = tail(file);
    for (int at = tail.limit() - END_BYTES; at >= 0; at--) {
      if (tail.getInt(at) == END_SIGNATURE) {
        int entries = Short.toUnsignedInt(tail.getShort(at + 10));
        long bytes = Integer.toUnsignedLong(tail.getInt(at + 12));
        if (entries > MOST_ENTRIES || bytes > MOST_DIRECTORY_BYTES) {
          throw FileJudge.refusal("document.fileBursts");
        }
        return;
      }
    }
    throw FileJudge.refusal("document.fileBroken");
  }

  private static ByteBuffer tail(Path file) throws IOException {
    try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "r")) {
      int length = (int) Math.min(content.length(), END_BYTES + MOST_COMMENT_BYTES);
      byte[] bytes = new byte[length];
      content.seek(content.length() - length);
      content.readFully(bytes);
      return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
  }
}
