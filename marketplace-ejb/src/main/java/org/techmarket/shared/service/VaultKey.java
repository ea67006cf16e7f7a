package org.techmarket.shared.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The two keys of the {@link Vault}, both derived from the 32 random bytes of one file: the
 * configured one, or one in the data folder, where it is made if it is not there.
 */
record VaultKey(SecretKeySpec locking, SecretKeySpec marking) {

  /** In the data folder. */
  static final String FILE = "vault.key";

  static final String MAC = "HmacSHA256";

  private static final System.Logger LOG = System.getLogger(VaultKey.class.getName());
  private static final int BYTES = 32;
  private static final String NO_PLACE =
      "MARKETPLACE_VAULT_KEY must be set, or MARKETPLACE_DATA to a folder for a key of the market's own: identity"
          + " numbers are encrypted (docs/operations.md).";

  /**
   * @throws IllegalStateException when there is no key to be had, in one sentence
   */
  static VaultKey open(Optional<Path> configured, Optional<Path> data) {
    return configured.map(VaultKey::read).orElseGet(() -> own(data));
  }

  private static VaultKey own(Optional<Path> data) {
    Path folder = data.orElseThrow(() -> refusal(NO_PLACE, null));
    Path file = folder.resolve(FILE);
    try {
      Files.createDirectories(folder);
      if (!Files.exists(file)) {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        PrivateFile.write(file, bytes);
      }
    } catch (IOException e) {
      throw refusal("The vault key %s cannot be made (%s).".formatted(file, e), e);
    }
    return read(file);
  }

  private static VaultKey read(Path file) {
    try {
      byte[] bytes = PrivateFile.read(file);
      if (bytes.length != BYTES) {
        throw new IOException("it holds %d bytes, not %d".formatted(bytes.length, BYTES));
      }
      return new VaultKey(derived(bytes, "locking", "AES"), derived(bytes, "marking", MAC));
    } catch (IOException | GeneralSecurityException e) {
      String sentence =
          "The vault key %s cannot be read (%s); see MARKETPLACE_VAULT_KEY.".formatted(file, e);
      throw refusal(sentence, e);
    }
  }

  /** The second step of HKDF (RFC 5869); the first is for keys that are not random. */
  private static SecretKeySpec derived(byte[] bytes, String purpose, String algorithm)
      throws GeneralSecurityException {
    Mac mac = Mac.getInstance(MAC);
    mac.init(new SecretKeySpec(bytes, MAC));
    mac.update(purpose.getBytes(StandardCharsets.US_ASCII));
    return new SecretKeySpec(mac.doFinal(new byte[] {1}), algorithm);
  }

  @Override
  public String toString() {
    return "VaultKey";
  }

  /** Said in a line of its own as well: the server buries it under its own exceptions. */
  private static IllegalStateException refusal(String sentence, Exception cause) {
    LOG.log(System.Logger.Level.ERROR, sentence);
    return new IllegalStateException(sentence, cause);
  }
}
