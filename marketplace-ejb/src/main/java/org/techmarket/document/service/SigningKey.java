package org.techmarket.document.service;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.techmarket.shared.service.PrivateFile;

/**
 * What papers are signed with: a private key and its certificates, the signer's own first.
 *
 * <p>Kept as PKCS#12. What protects a key made here is the mode of its file, not its password.
 */
record SigningKey(PrivateKey key, List<X509Certificate> chain) {

  static final String ALIAS = "marketplace";

  /** Of a key made here; no secret. */
  static final char[] PASSWORD = "marketplace".toCharArray();

  private static final String TYPE = "PKCS12";
  private static final String CURVE = "secp256r1";

  /**
   * Reads the one key of a file.
   *
   * @throws GeneralSecurityException when there is none or more than one, or the password is wrong
   */
  static SigningKey read(Path file, char[] password) throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance(TYPE);
    store.load(new ByteArrayInputStream(PrivateFile.read(file)), password);
    List<String> keys =
        Collections.list(store.aliases()).stream().filter(alias -> isKey(store, alias)).toList();
    if (keys.size() != 1) {
      throw new GeneralSecurityException("it holds %d private keys".formatted(keys.size()));
    }
    return new SigningKey(
        (PrivateKey) store.getKey(keys.get(0), password),
        Arrays.stream(store.getCertificateChain(keys.get(0)))
            .map(X509Certificate.class::cast)
            .toList());
  }

  /**
   * Makes a key and puts it into a new file, whole or not at all, which its owner alone can read.
   *
   * @param name whom the certificate names
   */
  static void make(Path file, String name, Instant now)
      throws IOException, GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec(CURVE));
    KeyPair pair = generator.generateKeyPair();
    KeyStore store = KeyStore.getInstance(TYPE);
    store.load(null, null);
    Certificate[] chain = {SelfSigned.certificate(pair, name, now)};
    store.setKeyEntry(ALIAS, pair.getPrivate(), PASSWORD, chain);
    write(store, file);
  }

  @Override
  public String toString() {
    return "SigningKey[%s]".formatted(chain.get(0).getSubjectX500Principal());
  }

  private static void write(KeyStore store, Path file)
      throws IOException, GeneralSecurityException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    store.store(content, PASSWORD);
    PrivateFile.write(file, content.toByteArray());
  }

  private static boolean isKey(KeyStore store, String alias) {
    try {
      return store.isKeyEntry(alias);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
