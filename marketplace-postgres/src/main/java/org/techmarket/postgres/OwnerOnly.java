package org.techmarket.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/** Files with secrets, which nobody but their owner may read. */
public final class OwnerOnly {

  private OwnerOnly() {}

  /**
   * What stands in such a file.
   *
   * @throws StartRefused when others may read it, too
   */
  public static String read(Path file) throws IOException {
    String content = Files.readString(file);
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (view != null
        && !PosixFilePermissions.toString(view.readAttributes().permissions()).endsWith("------")) {
      throw new StartRefused(
          "Others may read %s, which holds a secret; make it yours alone (chmod 600)."
              .formatted(file));
    }
    return content;
  }
}
