package org.techmarket.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked from the class path once per version. */
final class PostgresBinaries {

  private static final Set<PosixFilePermission> PROGRAM =
      PosixFilePermissions.fromString("rwxr-xr-x");
  private static final int EXECUTABLE = 0100;

  private final Path folder;

  private PostgresBinaries(Path folder) {
    this.folder = folder;
  }

  /** Unpacks aside and moves, so that an interrupted start leaves no half of a server. */
  static PostgresBinaries unpackedIn(DataFolder home) throws IOException {
    Path folder = home.path().resolve("postgresql-" + version());
    if (Files.notExists(folder)) {
      Path aside = home.emptied("postgresql.new");
      unpack(Platform.current().archive(), aside);
      Files.setPosixFilePermissions(aside, PROGRAM);
      Files.move(aside, folder, StandardCopyOption.ATOMIC_MOVE);
    }
    return new PostgresBinaries(folder);
  }

  /** The bundled version, such as 17.11.0. */
  static String version() throws IOException {
    try (InputStream in = PostgresBinaries.class.getResourceAsStream("binaries.properties")) {
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version");
    }
  }

  String program(String name) {
    return folder.resolve("bin").resolve(name).toString();
  }

  private static void unpack(String archive, Path folder) throws IOException {
    try (InputStream packed = opened(archive);
        var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(entry, tar, folder.resolve(entry.getName()));
      }
    }
  }

  /** Not from the cache of open jars: a server that boots in this process closes what is cached. */
  private static InputStream opened(String archive) throws IOException {
    URLConnection connection = PostgresBinaries.class.getResource(archive).openConnection();
    connection.setUseCaches(false);
    return connection.getInputStream();
  }

  private static void unpack(TarArchiveEntry entry, InputStream content, Path to)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(to);
      return;
    }
    Files.createDirectories(to.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(to, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(content, to);
    if ((entry.getMode() & EXECUTABLE) != 0) {
      Files.setPosixFilePermissions(to, PROGRAM);
    }
  }
}
