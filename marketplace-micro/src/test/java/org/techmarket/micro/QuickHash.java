package org.techmarket.micro;

import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** A hash as the market makes them, of so few rounds that to compare it takes no time. */
final class QuickHash {

  private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
  private static final int ROUNDS = 1024;
  private static final byte[] SALT = new byte[32];

  private QuickHash() {}

  static String of(String password) {
    try {
      byte[] hash =
          SecretKeyFactory.getInstance(ALGORITHM)
              .generateSecret(new PBEKeySpec(password.toCharArray(), SALT, ROUNDS, 512))
              .getEncoded();
      Base64.Encoder text = Base64.getEncoder();
      return "%s:%d:%s:%s"
          .formatted(ALGORITHM, ROUNDS, text.encodeToString(SALT), text.encodeToString(hash));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
