package org.techmarket.registration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.techmarket.registration.service.CertificateQueries;
import org.techmarket.registration.service.CertificateRow;
import org.techmarket.shared.Slice;
import org.techmarket.shared.web.ListPage;

/** The certificates of contracts one's own organisation has signed, as seller or buyer. */
@Named
@RequestScoped
public class CertificatesPage {

  @Inject private CertificateQueries certificates;
  @Inject private ListPage list;

  private Slice<CertificateRow> found;

  /** What was found. */
  public Slice<CertificateRow> getFound() {
    if (found == null) {
      found = certificates.own(list.search());
    }
    return found;
  }
}
