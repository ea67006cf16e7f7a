package org.techmarket.identity.service;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.techmarket.shared.service.Sha256;

/** Random texts nobody guesses, and what we keep of them. */
public final class Secrets {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String CLEAR = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

  private Secrets() {}

  /** 256 random bits that fit into an address. */
  public static String fresh() {
    byte[] bits = new byte[32];
    RANDOM.nextBytes(bits);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
  }

  /** Three groups of four that are not mistaken for each other when copied by hand; 66 bits. */
  public static String typable() {
    String text;
    do {
      text = IntStream.range(0, 3).mapToObj(i -> group()).collect(Collectors.joining("-"));
    } while (!text.matches("(?=.*[a-z])(?=.*[A-Z])(?=.*[0-9]).*"));
    return text;
  }

  private static String group() {
    return RANDOM
        .ints(4, 0, CLEAR.length())
        .mapToObj(i -> CLEAR.substring(i, i + 1))
        .collect(Collectors.joining());
  }

  /** SHA-256 in hexadecimal: enough for what is random itself. */
  public static String hash(String secret) {
    return Sha256.of(secret);
  }
}
