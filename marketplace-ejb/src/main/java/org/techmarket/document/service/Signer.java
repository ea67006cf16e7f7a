package org.techmarket.document.service;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.EncryptionAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.IPdfObjFactory;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Signs papers so that any reader of PDF can tell that they are as they were issued: invisibly, as
 * PAdES-BASELINE-B (ETSI EN 319 142-1). The key is the configured one, or one of the market's own,
 * made at its first start.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
public class Signer {

  private final CertificateVerifier verifier = new CommonCertificateVerifier();

  /** Named, for DSS would look through the whole class path for it at every signature. */
  private final IPdfObjFactory papers = new PdfBoxNativeObjectFactory();

  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "marketplace.signing.keystore")
  private Optional<String> keystore;

  @Inject
  @ConfigProperty(name = "marketplace.signing.password")
  private Optional<String> password;

  @Inject
  @ConfigProperty(name = "marketplace.data")
  private Optional<String> data;

  private SigningKey key;

  @PostConstruct
  void prepare() {
    key = new KeyPlace(keystore.map(Path::of), password, data.map(Path::of)).open(clock.instant());
  }

  /** The paper with a signature added; what was there before stays byte for byte. */
  public byte[] sign(byte[] pdf) {
    PAdESService service = new PAdESService(verifier);
    service.setPdfObjFactory(papers);
    PAdESSignatureParameters parameters = parameters();
    DSSDocument paper = new InMemoryDocument(pdf);
    ToBeSigned digested = service.getDataToSign(paper, parameters);
    DSSDocument signed = service.signDocument(paper, parameters, value(digested, parameters));
    return DSSUtils.toByteArray(signed);
  }

  /** The signature of a text that is no paper, by the same key. */
  public Detached signDetached(byte[] text) {
    X509Certificate signer = key.chain().get(0);
    String algorithm =
        SignatureAlgorithm.getAlgorithm(
                EncryptionAlgorithm.forKey(signer.getPublicKey()), DigestAlgorithm.SHA256)
            .getJCEId();
    try {
      Signature signature = Signature.getInstance(algorithm);
      signature.initSign(key.key());
      signature.update(text);
      return new Detached(algorithm, signature.sign(), signer.getEncoded());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The signing key does not sign", e);
    }
  }

  /**
   * A signature beside what it is of.
   *
   * @param algorithm as Java calls it
   * @param certificate of the signer, in DER
   */
  public record Detached(String algorithm, byte[] signature, byte[] certificate) {}

  private PAdESSignatureParameters parameters() {
    PAdESSignatureParameters parameters = new PAdESSignatureParameters();
    parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
    parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
    parameters.setSigningCertificate(new CertificateToken(key.chain().get(0)));
    parameters.setCertificateChain(key.chain().stream().map(CertificateToken::new).toList());
    parameters.setEncryptionAlgorithm(
        EncryptionAlgorithm.forKey(key.chain().get(0).getPublicKey()));
    parameters.bLevel().setSigningDate(Date.from(clock.instant()));
    return parameters;
  }

  private SignatureValue value(ToBeSigned digested, PAdESSignatureParameters parameters) {
    try {
      Signature signature = Signature.getInstance(parameters.getSignatureAlgorithm().getJCEId());
      signature.initSign(key.key());
      signature.update(digested.getBytes());
      return new SignatureValue(parameters.getSignatureAlgorithm(), signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The signing key does not sign", e);
    }
  }
}
