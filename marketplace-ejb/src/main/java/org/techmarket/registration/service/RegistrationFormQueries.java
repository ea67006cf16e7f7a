package org.techmarket.registration.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.techmarket.document.service.Signer;
import org.techmarket.identity.Roles;
import org.techmarket.registration.RegistrationCaseRepository;
import org.techmarket.shared.NotFound;

/** Registration forms of registered contracts, drawn and signed when they are asked for. */
@Stateless
public class RegistrationFormQueries {

  @Inject private CertificateQueries certificates;
  @Inject private RegistrationCaseRepository cases;
  @Inject private FormWords words;
  @Inject private CertificatePress press;
  @Inject private Signer signer;

  /**
   * The registration form of a case, to download by whoever may download its certificate.
   *
   * @throws NotFound when there is no certificate, or the caller's organisation has no part in it
   */
  @RolesAllowed({Roles.ORG_USER, Roles.REGISTRAR, Roles.REGISTRAR_REVIEWER})
  public CertificateFile file(long caseId) {
    CertificateRow certificate =
        certificates.of(caseId).orElseThrow(() -> new NotFound("registration.certificate", caseId));
    byte[] pdf =
        press.form(words.of(cases.require(caseId), certificate.code(), certificate.issuedAt()));
    return new CertificateFile(certificate.number(), signer.sign(pdf));
  }
}
