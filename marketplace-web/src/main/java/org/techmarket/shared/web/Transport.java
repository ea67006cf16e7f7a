package org.techmarket.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How people reach the market: over TLS when the address they are given says so, whoever ends it
 * before us.
 */
@ApplicationScoped
public class Transport {

  @Inject
  @ConfigProperty(name = "marketplace.public.url")
  private Optional<String> publicUrl;

  public boolean isSecure() {
    return publicUrl.filter(url -> url.startsWith("https:")).isPresent();
  }
}
