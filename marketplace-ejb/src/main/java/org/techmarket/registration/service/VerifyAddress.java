package org.techmarket.registration.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where anybody checks a certificate; papers show it as a QR code. */
@Dependent
class VerifyAddress {

  @Inject
  @ConfigProperty(name = "marketplace.public.url", defaultValue = "http://localhost:8080")
  private String publicUrl;

  String of(String code) {
    return publicUrl.replaceAll("/+$", "") + "/verify/" + code;
  }
}
