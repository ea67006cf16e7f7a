package org.techmarket.registration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.techmarket.registration.service.CertificateQueries;
import org.techmarket.registration.service.CertificateRow;

/** The certificates of contracts one's own organisation has signed, as seller or buyer. */
@Named
@RequestScoped
public class CertificatesPage {

  @Inject private CertificateQueries certificates;

  private List<CertificateRow> rows;

  public List<CertificateRow> getRows() {
    if (rows == null) {
      rows = certificates.own();
    }
    return rows;
  }
}
