package org.techmarket.registration.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.techmarket.document.service.Signer;
import org.techmarket.identity.Roles;
import org.techmarket.registration.RegistrationForm;
import org.techmarket.shared.NotFound;

/** Registration forms of registered contracts, drawn and signed when they are asked for. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RegistrationFormQueries {

  @Inject private FormContentQueries contents;
  @Inject private CertificatePress press;
  @Inject private Signer signer;

  /**
   * The registration form of a case, to download by whoever may download its certificate. No
   * connection is held while it is drawn.
   *
   * @throws NotFound when there is no certificate, or the caller's organisation has no part in it
   */
  @RolesAllowed({Roles.ORG_USER, Roles.REGISTRAR, Roles.REGISTRAR_REVIEWER})
  public CertificateFile file(long caseId) {
    RegistrationForm form = contents.of(caseId);
    return new CertificateFile(form.number(), signer.sign(press.form(form)));
  }
}
