package org.techmarket.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnerOnlyTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"rw-r-----", "rw----r--", "rw----rwx"})
  void passwordsThatOthersMayReadAreRefused(String mode) throws Exception {
    Passwords.drawnIn(folder);
    Path file = folder.resolve("passwords.properties");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
    assertThatThrownBy(() -> Passwords.readFrom(folder))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining(file + ", which holds a secret");
  }

  @Test
  void theirOwnerReadsThem() throws Exception {
    Passwords drawn = Passwords.drawnIn(folder);
    assertThat(Passwords.readFrom(folder)).isEqualTo(drawn);
  }
}
