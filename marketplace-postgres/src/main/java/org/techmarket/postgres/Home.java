package org.techmarket.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The folder of one server, locked for as long as this process lives.
 *
 * <p>The operating system drops the lock with the process, so it is never stale: whoever holds it
 * may take every server found in the folder for an orphan.
 */
final class Home implements AutoCloseable {

  private final Path folder;
  private final FileChannel lockFile;

  private Home(Path folder, FileChannel lockFile) {
    this.folder = folder;
    this.lockFile = lockFile;
  }

  static Home lock(Path wanted) {
    Path folder = wanted.toAbsolutePath().normalize();
    try {
      Files.createDirectories(folder);
      return new Home(folder.toRealPath(), locked(folder));
    } catch (IOException e) {
      throw new StartRefused(
          "The data folder %s cannot be written to (%s); choose another with MARKETPLACE_DATA."
              .formatted(folder, e),
          e);
    }
  }

  Path folder() {
    return folder;
  }

  Path cluster() {
    return folder.resolve("pg");
  }

  Path log() {
    return folder.resolve("postgresql.log");
  }

  @Override
  public void close() {
    try {
      lockFile.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FileChannel locked(Path folder) throws IOException {
    FileChannel file =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (tryLock(file) == null) {
      file.close();
      throw new StartRefused(
          ("The data folder %s is in use by another marketplace;"
                  + " choose another with MARKETPLACE_DATA.")
              .formatted(folder));
    }
    return file;
  }

  private static FileLock tryLock(FileChannel file) throws IOException {
    try {
      return file.tryLock();
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }
}
