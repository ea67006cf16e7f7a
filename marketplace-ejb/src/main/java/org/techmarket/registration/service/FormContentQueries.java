package org.techmarket.registration.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.techmarket.identity.Roles;
import org.techmarket.registration.RegistrationCaseRepository;
import org.techmarket.registration.RegistrationForm;
import org.techmarket.shared.NotFound;

/** What registration forms say. */
@Stateless
public class FormContentQueries {

  @Inject private CertificateQueries certificates;
  @Inject private RegistrationCaseRepository cases;
  @Inject private FormWords words;

  /**
   * The content of the form of a case, for whoever may download its certificate.
   *
   * @throws NotFound when there is no certificate, or the caller's organisation has no part in it
   */
  @RolesAllowed({Roles.ORG_USER, Roles.REGISTRAR, Roles.REGISTRAR_REVIEWER})
  public RegistrationForm of(long caseId) {
    CertificateRow certificate =
        certificates.of(caseId).orElseThrow(() -> new NotFound("registration.certificate", caseId));
    return words.of(cases.require(caseId), certificate.code(), certificate.issuedAt());
  }
}
