package org.techmarket.document.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.techmarket.document.FileContent;
import org.techmarket.shared.Invalid;
import org.techmarket.shared.service.Sha256;

/**
 * A file that was received and judged, and waits on the disk to be stored; never as a whole in
 * memory. It is gone when it is closed.
 */
public final class IncomingFile implements AutoCloseable {

  static final String FIELD = "file";
  private static final int BUFFER_BYTES = 64 * 1024;

  private final Path path;
  private final FileContent content;

  private IncomingFile(Path path, FileContent content) {
    this.path = path;
    this.content = content;
  }

  /**
   * Receives a file.
   *
   * @param mostMegabytes of 1,048,576 bytes; not a byte more is read than shows that it is too long
   * @throws Invalid when it is empty, too large, or nothing we keep
   */
  static IncomingFile receive(InputStream sent, int mostMegabytes) {
    Path path = newPath();
    try {
      MessageDigest digest = Sha256.digest();
      long size = copy(sent, path, digest, mostMegabytes * 1024L * 1024L);
      if (size > mostMegabytes * 1024L * 1024L) {
        throw new Invalid(FIELD, "document.fileTooLarge", mostMegabytes);
      }
      if (size == 0) {
        throw new Invalid(FIELD, "document.fileEmpty");
      }
      String sha256 = HexFormat.of().formatHex(digest.digest());
      return new IncomingFile(path, new FileContent(FileJudge.judge(path), size, sha256));
    } catch (IOException e) {
      delete(path);
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      delete(path);
      throw e;
    }
  }

  private static long copy(InputStream sent, Path path, MessageDigest digest, long most)
      throws IOException {
    byte[] buffer = new byte[BUFFER_BYTES];
    long size = 0;
    try (OutputStream kept = Files.newOutputStream(path)) {
      for (int read = sent.read(buffer); read >= 0; read = sent.read(buffer)) {
        size += read;
        if (size > most) {
          return size;
        }
        digest.update(buffer, 0, read);
        kept.write(buffer, 0, read);
      }
    }
    return size;
  }

  /** What was found out about it. */
  public FileContent content() {
    return content;
  }

  InputStream open() throws IOException {
    return Files.newInputStream(path);
  }

  @Override
  public void close() {
    delete(path);
  }

  private static Path newPath() {
    try {
      return Files.createTempFile("incoming", ".part");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
