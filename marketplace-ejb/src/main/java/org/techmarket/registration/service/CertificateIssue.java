package org.techmarket.registration.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.security.SecureRandom;
import java.time.Instant;
import org.techmarket.document.service.Signer;
import org.techmarket.registration.Certificate;
import org.techmarket.registration.Certificate.Paper;
import org.techmarket.registration.CertificateContent;
import org.techmarket.registration.RegistrationCase;
import org.techmarket.registration.RegistrationNumber;
import org.techmarket.registration.RegistrationPoint;
import org.techmarket.registration.VerificationCode;
import org.techmarket.shared.service.Sha256;

/** Makes the certificate of a case that has just been given its number. */
@Dependent
public class CertificateIssue {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Jsonb JSON = JsonbBuilder.create();
  private static final int CODE_BYTES = 10;

  @Inject private CertificateWords words;
  @Inject private FormWords form;
  @Inject private PaperProof proof;
  @Inject private CertificatePress press;
  @Inject private Signer signer;
  @Inject private Seals seals;

  /** The certificate, drawn and signed; it is to be added. */
  public Certificate certificate(
      RegistrationCase registered, RegistrationPoint point, Instant now) {
    byte[] bits = new byte[CODE_BYTES];
    RANDOM.nextBytes(bits);
    VerificationCode code = VerificationCode.of(bits);
    CertificateContent content = words.of(registered, point, code, now);
    proof.ofPapers(content, form.of(registered, code.value(), now));
    byte[] pdf = signer.sign(press.certificate(content, seals.of(point).orElse(null)));
    return new Certificate(
        registered.id(),
        new RegistrationNumber(registered.outcome().number()),
        code,
        new Paper(JSON.toJson(content), pdf, Sha256.of(pdf)),
        now);
  }
}
