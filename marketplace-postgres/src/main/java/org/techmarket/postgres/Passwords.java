package org.techmarket.postgres;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;
import java.util.Set;

/** The passwords of the two roles; drawn once and kept in a file that only its owner reads. */
record Passwords(String owner, String application) {

  private static final String FILE = "passwords.properties";
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");

  static Passwords drawnIn(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    Files.deleteIfExists(file);
    Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
    Files.writeString(file, "owner=%s%napplication=%s%n".formatted(random(), random()));
    return readFrom(folder);
  }

  static Passwords readFrom(Path folder) throws IOException {
    Properties stored = new Properties();
    stored.load(new StringReader(OwnerOnly.read(folder.resolve(FILE))));
    return new Passwords(stored.getProperty("owner"), stored.getProperty("application"));
  }

  @Override
  public String toString() {
    return "Passwords[hidden]";
  }

  private static String random() {
    byte[] bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
