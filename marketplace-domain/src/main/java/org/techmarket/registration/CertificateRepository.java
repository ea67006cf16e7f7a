package org.techmarket.registration;

import org.techmarket.shared.ConstraintBroken;

/** All certificates; they are added and never changed. */
public interface CertificateRepository {

  /**
   * Adds a certificate at once.
   *
   * @throws ConstraintBroken when its case, number or code has one already
   */
  void add(Certificate certificate);
}
