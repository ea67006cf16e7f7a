package org.techmarket.registration.service;

import jakarta.enterprise.context.ApplicationScoped;
import org.techmarket.document.service.SealImage;
import org.techmarket.registration.CertificateContent;
import org.techmarket.registration.RegistrationForm;

/**
 * Draws what a registration point hands out, as PDF/A-2u that is not signed yet. Equal content
 * gives equal bytes.
 */
@ApplicationScoped
public class CertificatePress {

  /**
   * Draws the certificate (技术合同认定登记证明).
   *
   * @param seal the point's seal, or null when it has uploaded none; a demonstration never bears it
   * @throws IllegalArgumentException when a character cannot be printed, which {@code Glyphs} tells
   *     beforehand
   */
  public byte[] certificate(CertificateContent content, SealImage seal) {
    return new CertificateSheet(content, content.demo() ? null : seal).draw();
  }

  /**
   * Draws the registration form (技术合同登记表).
   *
   * @throws IllegalArgumentException when a character cannot be printed
   */
  public byte[] form(RegistrationForm form) {
    return new FormSheet(form).draw();
  }
}
