package org.techmarket.document.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Optional;

/**
 * Where the signing key lies: in a configured PKCS#12, or in the data folder, where it is made if
 * it is not there.
 */
record KeyPlace(Optional<Path> keystore, Optional<String> password, Optional<Path> data) {

  /** In the data folder. */
  static final String FILE = "signing.p12";

  private static final System.Logger LOG = System.getLogger(KeyPlace.class.getName());
  private static final String NAME = "Marketplace";
  private static final String NO_PLACE =
      "MARKETPLACE_SIGNING_KEYSTORE must be set, or MARKETPLACE_DATA to a folder for a signing key of the market's"
          + " own: certificates are signed (docs/operations.md).";

  /**
   * @throws IllegalStateException when there is no key to be had, in one sentence
   */
  SigningKey open(Instant now) {
    return keystore
        .map(file -> read(file, password.orElse("").toCharArray()))
        .orElseGet(() -> own(now));
  }

  private SigningKey own(Instant now) {
    Path folder = data.orElseThrow(() -> refusal(NO_PLACE, null));
    Path file = folder.resolve(FILE);
    try {
      Files.createDirectories(folder);
      if (!Files.exists(file)) {
        SigningKey.make(file, NAME, now);
      }
    } catch (IOException | GeneralSecurityException e) {
      throw refusal("The signing key %s cannot be made (%s).".formatted(file, e), e);
    }
    return read(file, SigningKey.PASSWORD);
  }

  private static SigningKey read(Path file, char[] password) {
    try {
      return SigningKey.read(file, password);
    } catch (IOException | GeneralSecurityException e) {
      String sentence =
          "The signing key %s cannot be read (%s); see MARKETPLACE_SIGNING_KEYSTORE and MARKETPLACE_SIGNING_PASSWORD."
              .formatted(file, e);
      throw refusal(sentence, e);
    }
  }

  /** Said in a line of its own as well: the server buries it under its own exceptions. */
  private static IllegalStateException refusal(String sentence, Exception cause) {
    LOG.log(System.Logger.Level.ERROR, sentence);
    return new IllegalStateException(sentence, cause);
  }
}
