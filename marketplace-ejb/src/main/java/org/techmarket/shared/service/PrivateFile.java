package org.techmarket.shared.service;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files for the eyes of the server alone. */
public final class PrivateFile {

  private static final String OWNER_ONLY = "rw-------";

  private PrivateFile() {}

  /**
   * Reads the one line of a file that others may not read.
   *
   * @throws IOException when others may, or it cannot be read
   */
  public static String text(Path file) throws IOException {
    return new String(read(file), StandardCharsets.UTF_8).strip();
  }

  /**
   * Reads a file that others may not.
   *
   * @throws IOException when others may, or it cannot be read
   */
  public static byte[] read(Path file) throws IOException {
    byte[] content = Files.readAllBytes(file);
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (view != null) {
      String mode = PosixFilePermissions.toString(view.readAttributes().permissions());
      if (!mode.endsWith("------")) {
        throw new IOException("its mode is %s, not %s".formatted(mode, OWNER_ONLY));
      }
    }
    return content;
  }

  /** Writes a new file, whole or not at all, which its owner alone can read. */
  public static void write(Path file, byte[] content) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    Files.deleteIfExists(part);
    var mode = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY));
    var create = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (FileChannel channel = FileChannel.open(part, create, mode)) {
      ByteBuffer rest = ByteBuffer.wrap(content);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
