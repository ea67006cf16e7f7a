package org.techmarket.trade.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.techmarket.reference.service.ReferenceQueries;
import org.techmarket.shared.web.Reader;
import org.techmarket.trade.ContractCurrency;
import org.techmarket.trade.service.ContractQueries;
import org.techmarket.trade.service.ContractView;

/** One contract. */
@Named
@RequestScoped
public class ContractPage {

  @Inject private ContractQueries contracts;
  @Inject private ReferenceQueries reference;
  @Inject private Reader reader;

  @Inject @Param private String key;
  private ContractView view;

  /** What is shown; what does not exist is not found. */
  public ContractView getView() {
    if (view == null) {
      view = contracts.view(key);
    }
    return view;
  }

  /** How a country or region is called. */
  public String country(String code) {
    return reference.countries().stream()
        .filter(country -> country.code().equals(code))
        .map(country -> country.name(reader.getLocale()))
        .findFirst()
        .orElse(code);
  }

  public boolean isForeign() {
    return getView().price().currency() != ContractCurrency.CNY;
  }
}
