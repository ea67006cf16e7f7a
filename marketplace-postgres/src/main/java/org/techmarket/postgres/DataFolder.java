package org.techmarket.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;

/**
 * A folder that belongs to this process for as long as it lives.
 *
 * <p>The operating system drops the lock with the process, so it is never stale: whoever holds it
 * may take every server found in the folder for an orphan and every scratch file for litter.
 */
public final class DataFolder implements AutoCloseable {

  private final Path path;
  private final FileChannel lockFile;

  private DataFolder(Path path, FileChannel lockFile) {
    this.path = path;
    this.lockFile = lockFile;
  }

  /**
   * @throws StartRefused when another process holds the folder, or it cannot be written to
   */
  public static DataFolder lock(Path wanted) {
    Path folder = wanted.toAbsolutePath().normalize();
    try {
      Files.createDirectories(folder);
      return new DataFolder(folder.toRealPath(), locked(folder));
    } catch (IOException e) {
      throw notWritable(folder, e);
    }
  }

  /** Whether some process holds a folder that is there. */
  public static boolean isHeld(Path folder) {
    try (FileChannel file = FileChannel.open(folder.resolve("lock"), StandardOpenOption.WRITE);
        FileLock lock = tryLock(file)) {
      return lock == null;
    } catch (NoSuchFileException e) {
      return false;
    } catch (IOException e) {
      throw notWritable(folder, e);
    }
  }

  public Path path() {
    return path;
  }

  /** A folder in this one, made anew if it was there. */
  public Path emptied(String name) {
    Path folder = path.resolve(name);
    try {
      if (Files.exists(folder)) {
        delete(folder);
      }
      return Files.createDirectory(folder);
    } catch (IOException e) {
      throw notWritable(path, e);
    }
  }

  @Override
  public void close() {
    try {
      lockFile.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes a folder with all that is in it. */
  public static void delete(Path folder) throws IOException {
    try (var tree = Files.walk(folder)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
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

  private static StartRefused notWritable(Path folder, IOException cause) {
    return new StartRefused(
        "The data folder %s cannot be written to (%s); choose another with MARKETPLACE_DATA."
            .formatted(folder, cause),
        cause);
  }

  private static FileLock tryLock(FileChannel file) throws IOException {
    try {
      return file.tryLock();
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }
}
