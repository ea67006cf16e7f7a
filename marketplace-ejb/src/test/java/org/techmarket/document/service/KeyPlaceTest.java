package org.techmarket.document.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyPlaceTest {

  private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

  @TempDir private Path folder;

  @Test
  void theFirstStartMakesAKeyThatOnlyItsOwnerReadsAndTheNextOneFindsIt() throws Exception {
    SigningKey made = inFolder(folder.resolve("new")).open(NOW);
    Path file = folder.resolve("new").resolve(KeyPlace.FILE);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    SigningKey found = inFolder(folder.resolve("new")).open(NOW.plusSeconds(1));
    assertThat(found).isEqualTo(made);
    assertThat(made.key().getAlgorithm()).isEqualTo("EC");
    made.chain().get(0).verify(made.chain().get(0).getPublicKey());
  }

  @Test
  void whatAKilledStartLeftBehindIsNoKey() throws Exception {
    Files.writeString(folder.resolve(KeyPlace.FILE + ".part"), "half a key");
    assertThat(inFolder(folder).open(NOW).chain()).hasSize(1);
    assertThat(Files.list(folder)).containsExactly(folder.resolve(KeyPlace.FILE));
  }

  @Test
  void aConfiguredKeyIsTakenInsteadOfTheMarketsOwn() throws Exception {
    Path file = folder.resolve("ours.p12");
    SigningKey.make(file, "Ours", NOW);
    SigningKey key = configured(file, "marketplace").open(NOW);
    assertThat(key.chain().get(0).getSubjectX500Principal().getName()).isEqualTo("CN=Ours");
    assertThat(folder.resolve(KeyPlace.FILE)).doesNotExist();
  }

  @Test
  void aKeyThatCannotBeReadStopsTheStartInOneSentence() throws Exception {
    Path file = folder.resolve("ours.p12");
    assertRefused(configured(file, "marketplace"), "The signing key " + file);
    SigningKey.make(file, "Ours", NOW);
    assertRefused(configured(file, "wrong"), "MARKETPLACE_SIGNING_PASSWORD");
    Files.writeString(folder.resolve(KeyPlace.FILE), "no key");
    assertRefused(inFolder(folder), "cannot be read");
    assertRefused(inFolder(file), "cannot be made");
    assertRefused(
        new KeyPlace(Optional.empty(), Optional.empty(), Optional.empty()),
        "MARKETPLACE_SIGNING_KEYSTORE must be set");
  }

  @Test
  void aKeyThatOthersMayReadStopsTheStart() throws Exception {
    Path file = folder.resolve("ours.p12");
    SigningKey.make(file, "Ours", NOW);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    assertRefused(configured(file, "marketplace"), "its mode is rw-r-----, not rw-------");
  }

  private KeyPlace configured(Path file, String password) {
    return new KeyPlace(Optional.of(file), Optional.of(password), Optional.of(folder));
  }

  private static KeyPlace inFolder(Path folder) {
    return new KeyPlace(Optional.empty(), Optional.empty(), Optional.of(folder));
  }

  private static void assertRefused(KeyPlace place, String words) {
    assertThatIllegalStateException()
        .isThrownBy(() -> place.open(NOW))
        .withMessageContaining(words);
  }
}
