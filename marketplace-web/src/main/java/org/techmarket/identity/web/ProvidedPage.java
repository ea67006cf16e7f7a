package org.techmarket.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.techmarket.identity.Shortfall;
import org.techmarket.identity.service.ProviderSettings;

/** Whether accounts are kept by a provider of identities, and what it says of the one who looks. */
@Named
@RequestScoped
public class ProvidedPage {

  @Inject private ProviderSettings provider;
  @Inject private HttpServletRequest request;

  public boolean isOn() {
    return provider.isOn();
  }

  /** Whether accounts are made here, be it for the provider. */
  public boolean isMaking() {
    return !provider.isOn() || provider.provisions();
  }

  /** Why they may do less here than the provider says; null when they may not. */
  public Shortfall getShortfall() {
    return ProvidedVisit.of(request).map(visit -> visit.last().arrival().shortfall()).orElse(null);
  }
}
