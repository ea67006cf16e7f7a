package org.techmarket.shared.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What whoever holds the database or a copy of it must not read: locked by AES-256-GCM, or marked
 * by HMAC-SHA-256 where it is only compared. A plain hash would not do for what can be guessed: all
 * identity numbers of a town are tried within seconds.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
public class Vault {

  /** The first byte of what is locked; another way of locking takes another. */
  private static final byte FORM = 1;

  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final String ALTERED =
      "What is locked was altered, or locked under another key than vault.key (docs/operations.md)";

  private final SecureRandom random = new SecureRandom();

  @Inject
  @ConfigProperty(name = "marketplace.vault.key")
  private Optional<String> configured;

  @Inject
  @ConfigProperty(name = "marketplace.data")
  private Optional<String> data;

  private VaultKey key;

  @PostConstruct
  void open() {
    key = VaultKey.open(configured.map(Path::of), data.map(Path::of));
  }

  /** A text nobody can read without the key; differs every time. */
  public byte[] lock(String text) {
    byte[] nonce = new byte[NONCE];
    random.nextBytes(nonce);
    byte[] sealed = crypt(Cipher.ENCRYPT_MODE, nonce, text.getBytes(StandardCharsets.UTF_8));
    return ByteBuffer.allocate(1 + NONCE + sealed.length).put(FORM).put(nonce).put(sealed).array();
  }

  /**
   * The text that was locked.
   *
   * @throws IllegalStateException when it was altered or locked under another key
   */
  public String unlock(byte[] locked) {
    if (!isLocked(locked)) {
      throw new IllegalStateException(ALTERED);
    }
    byte[] nonce = new byte[NONCE];
    byte[] sealed = new byte[locked.length - 1 - NONCE];
    ByteBuffer.wrap(locked, 1, locked.length - 1).get(nonce).get(sealed);
    return new String(crypt(Cipher.DECRYPT_MODE, nonce, sealed), StandardCharsets.UTF_8);
  }

  /** Whether it is something this vault might have locked, by its form. */
  public static boolean isLocked(byte[] stored) {
    return stored.length >= 1 + NONCE + TAG_BITS / Byte.SIZE && stored[0] == FORM;
  }

  /** The same for the same text and no other, in hexadecimal; without the key nobody can tell. */
  public String mark(String text) {
    try {
      Mac mac = Mac.getInstance(VaultKey.MAC);
      mac.init(key.marking());
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private byte[] crypt(int mode, byte[] nonce, byte[] content) {
    try {
      Cipher cipher = Cipher.getInstance(CIPHER);
      cipher.init(mode, key.locking(), new GCMParameterSpec(TAG_BITS, nonce));
      return cipher.doFinal(content);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(ALTERED, e);
    }
  }
}
