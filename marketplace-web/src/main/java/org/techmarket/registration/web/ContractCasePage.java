package org.techmarket.registration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.techmarket.registration.service.RegistrationQueries;
import org.techmarket.registration.service.RegistrationRow;

/** How far the registration of a contract has come, for the page of the contract. */
@Named
@RequestScoped
public class ContractCasePage {

  @Inject private RegistrationQueries cases;

  private Long asked;
  private RegistrationRow found;

  /** The live case of a contract; null when it is in no registration. */
  public RegistrationRow of(long contract) {
    if (asked == null || asked != contract) {
      asked = contract;
      found = cases.ofContract(contract).orElse(null);
    }
    return found;
  }
}
