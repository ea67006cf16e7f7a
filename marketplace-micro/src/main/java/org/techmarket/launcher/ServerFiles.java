package org.techmarket.launcher;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.CRC32;
import org.techmarket.postgres.DataFolder;
import org.techmarket.postgres.StartRefused;

/**
 * The server's jars and the libraries', unpacked from the one jar once per content of them: another
 * build of the application alone finds them, and their archive of classes, as they are.
 */
record ServerFiles(Path folder) {

  private static final String PACKED = "server/";

  /** Unpacks aside and moves, so that an interrupted start leaves no half of a server. */
  static ServerFiles unpackedIn(Path programs) {
    try (JarFile jar = new JarFile(oneJar().toFile())) {
      List<JarEntry> packed =
          jar.stream()
              .filter(it -> it.getName().startsWith(PACKED) && !it.isDirectory())
              .sorted(Comparator.comparing(JarEntry::getName))
              .toList();
      Path folder = programs.resolve("server-" + fingerprint(packed));
      if (Files.notExists(folder)) {
        Path aside = Files.createTempDirectory(Files.createDirectories(programs), "unpacking-");
        unpack(jar, packed, aside);
        moveUnlessThere(aside.resolve(PACKED), folder);
        DataFolder.delete(aside);
      }
      return new ServerFiles(folder);
    } catch (IOException e) {
      throw new StartRefused("The server cannot be unpacked in %s (%s).".formatted(programs, e), e);
    }
  }

  /** Its manifest names all other jars as the class path. */
  Path server() {
    return folder.resolve("marketplace-server.jar");
  }

  /** Fits no other version of Java, so each has its own. */
  Path classArchive() {
    return folder.resolve("classes-%s.jsa".formatted(Runtime.version()));
  }

  /** The jar that this process was started with. */
  static Path oneJar() {
    return Path.of(System.getProperty("java.class.path").split(File.pathSeparator)[0])
        .toAbsolutePath();
  }

  private static String fingerprint(List<JarEntry> packed) {
    CRC32 crc = new CRC32();
    packed.forEach(it -> crc.update((it.getName() + it.getCrc()).getBytes()));
    return "%08x".formatted(crc.getValue());
  }

  private static void unpack(JarFile jar, List<JarEntry> packed, Path to) throws IOException {
    for (JarEntry entry : packed) {
      Path file = to.resolve(entry.getName());
      Files.createDirectories(file.getParent());
      try (InputStream content = jar.getInputStream(entry)) {
        Files.copy(content, file);
      }
    }
  }

  /** Several data folders may share their programs, and two of them start at the same time. */
  private static void moveUnlessThere(Path unpacked, Path folder) throws IOException {
    try {
      Files.move(unpacked, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException e) {
      if (Files.notExists(folder)) {
        throw e;
      }
    }
  }
}
