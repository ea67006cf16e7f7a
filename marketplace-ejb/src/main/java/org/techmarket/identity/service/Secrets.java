package org.techmarket.identity.service;

import java.security.SecureRandom;
import java.util.Base64;
import org.techmarket.shared.service.Sha256;

/** Random texts nobody guesses, and what we keep of them. */
public final class Secrets {

  private static final SecureRandom RANDOM = new SecureRandom();

  private Secrets() {}

  /** 256 random bits that fit into an address. */
  public static String fresh() {
    byte[] bits = new byte[32];
    RANDOM.nextBytes(bits);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
  }

  /** SHA-256 in hexadecimal: enough for what is random itself. */
  public static String hash(String secret) {
    return Sha256.of(secret);
  }
}
