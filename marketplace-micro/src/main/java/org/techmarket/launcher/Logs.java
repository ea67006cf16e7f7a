package org.techmarket.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.techmarket.postgres.StartRefused;

/** Warnings go to the console, everything into rolling files below the data folder. */
record Logs(Path folder) {

  static Logs in(Path data) {
    return new Logs(data.resolve("logs"));
  }

  /** They hold the link of the first administrator. */
  private static final FileAttribute<Set<PosixFilePermission>> OURS_ALONE =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

  /** The file that is being written; older ones count upwards. */
  Path current() {
    return folder.resolve("marketplace.0.log");
  }

  /** Writes the configuration where the server reads it from. */
  Path configuration() {
    try (InputStream template = Logs.class.getResourceAsStream("logging.properties")) {
      Files.createDirectories(folder, OURS_ALONE);
      String text = new String(template.readAllBytes(), StandardCharsets.UTF_8);
      return Files.writeString(
          folder.resolve("logging.properties"), text.replace("@folder@", folder.toString()));
    } catch (IOException e) {
      throw new StartRefused("The logs cannot be written to %s (%s).".formatted(folder, e), e);
    }
  }
}
