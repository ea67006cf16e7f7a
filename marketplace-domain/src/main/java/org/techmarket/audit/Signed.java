package org.techmarket.audit;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;

/**
 * What vouches for a head or a cut: a signature by the key the market signs its papers with.
 *
 * @param algorithm as Java calls it, such as {@code SHA256withECDSA}
 * @param signature in Base64
 * @param certificate of the signer, DER in Base64
 */
public record Signed(String algorithm, String signature, String certificate) {

  boolean isOf(CanonicalForm text) {
    try {
      Signature check = Signature.getInstance(algorithm);
      check.initVerify(x509());
      check.update(text.bytes());
      return check.verify(Base64.getDecoder().decode(signature));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return false;
    }
  }

  private X509Certificate x509() throws GeneralSecurityException {
    byte[] der = Base64.getDecoder().decode(certificate);
    return (X509Certificate)
        CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
  }
}
