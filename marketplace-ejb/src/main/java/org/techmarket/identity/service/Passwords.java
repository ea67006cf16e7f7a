package org.techmarket.identity.service;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/** Hashes passwords with PBKDF2. The cost stands in each hash, so it can be raised for new ones. */
@ApplicationScoped
public class Passwords {

  private static final Map<String, String> COST =
      Map.of(
          "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
          "Pbkdf2PasswordHash.Iterations", "210000",
          "Pbkdf2PasswordHash.SaltSizeBytes", "32",
          "Pbkdf2PasswordHash.KeySizeBytes", "64");

  @Inject private Pbkdf2PasswordHash pbkdf2;

  private String hashOfNobody;

  @PostConstruct
  void prepare() {
    pbkdf2.initialize(COST);
    hashOfNobody = hash("nobody".toCharArray());
  }

  /** A new hash, with a salt of its own. */
  public String hash(char[] password) {
    return pbkdf2.generate(password);
  }

  /**
   * Compares; without a hash it takes as long, so that time does not tell whether an account
   * exists.
   */
  public boolean matches(char[] password, String hash) {
    return pbkdf2.verify(password, hash == null ? hashOfNobody : hash) && hash != null;
  }
}
