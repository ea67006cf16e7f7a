package org.techmarket.shared.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultKeyTest {

  @TempDir private Path folder;

  @Test
  void theFirstStartMakesAKeyThatOnlyItsOwnerReadsAndTheNextOneFindsIt() throws Exception {
    VaultKey made = inFolder(folder.resolve("new"));
    Path file = folder.resolve("new").resolve(VaultKey.FILE);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(file).hasSize(32);
    assertThat(inFolder(folder.resolve("new"))).isEqualTo(made);
    assertThat(inFolder(folder.resolve("other"))).isNotEqualTo(made);
  }

  @Test
  void lockingAndMarkingHaveEachTheirOwnKeyAndNeitherIsTheFile() throws Exception {
    VaultKey key = inFolder(folder);
    byte[] file = Files.readAllBytes(folder.resolve(VaultKey.FILE));
    assertThat(key.locking().getEncoded()).hasSize(32).isNotEqualTo(file);
    assertThat(key.marking().getEncoded())
        .hasSize(32)
        .isNotEqualTo(file)
        .isNotEqualTo(key.locking().getEncoded());
    assertThat(key).hasToString("VaultKey");
  }

  @Test
  void aConfiguredKeyIsTakenInsteadOfTheMarketsOwn() throws Exception {
    Path file = folder.resolve("ours");
    PrivateFile.write(file, new byte[32]);
    VaultKey key = VaultKey.open(Optional.of(file), Optional.of(folder));
    assertThat(folder.resolve(VaultKey.FILE)).doesNotExist();
    assertThat(key).isEqualTo(VaultKey.open(Optional.of(file), Optional.empty()));
  }

  @Test
  void aKeyThatCannotBeReadStopsTheStartInOneSentence() throws Exception {
    Path missing = folder.resolve("ours");
    assertRefused(Optional.of(missing), Optional.of(folder), "The vault key " + missing);
    PrivateFile.write(folder.resolve(VaultKey.FILE), new byte[31]);
    assertRefused(Optional.empty(), Optional.of(folder), "it holds 31 bytes, not 32");
    assertRefused(Optional.empty(), Optional.of(folder.resolve(VaultKey.FILE)), "cannot be made");
    assertRefused(Optional.empty(), Optional.empty(), "MARKETPLACE_VAULT_KEY must be set");
  }

  @Test
  void aKeyThatOthersMayReadStopsTheStart() throws Exception {
    inFolder(folder);
    for (String mode : List.of("rw-r-----", "rw----r--", "rw----rwx")) {
      Path file = folder.resolve(VaultKey.FILE);
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
      assertRefused(Optional.empty(), Optional.of(folder), "its mode is " + mode);
    }
  }

  private static VaultKey inFolder(Path folder) {
    return VaultKey.open(Optional.empty(), Optional.of(folder));
  }

  private static void assertRefused(Optional<Path> file, Optional<Path> folder, String words) {
    assertThatIllegalStateException()
        .isThrownBy(() -> VaultKey.open(file, folder))
        .withMessageContaining(words);
  }
}
