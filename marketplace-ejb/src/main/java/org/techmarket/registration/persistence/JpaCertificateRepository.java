package org.techmarket.registration.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.techmarket.registration.Certificate;
import org.techmarket.registration.CertificateRepository;
import org.techmarket.shared.persistence.Flush;

@Dependent
class JpaCertificateRepository implements CertificateRepository {

  @PersistenceContext private EntityManager em;

  @Override
  public void add(Certificate certificate) {
    Flush.added(em, certificate);
  }
}
