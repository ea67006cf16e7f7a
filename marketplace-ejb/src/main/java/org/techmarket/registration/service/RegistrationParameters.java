package org.techmarket.registration.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.techmarket.reference.ParameterName;
import org.techmarket.reference.service.ParameterQueries;
import org.techmarket.reference.service.ReferenceQueries;
import org.techmarket.registration.Deadlines;
import org.techmarket.shared.Money;

/** The figures registration works by. */
@Dependent
public class RegistrationParameters {

  @Inject private ParameterQueries parameters;
  @Inject private ReferenceQueries reference;

  public Deadlines deadlines() {
    return new Deadlines(
        reference.calendar(),
        parameters.amount(ParameterName.REG_ACCEPT_WD),
        parameters.amount(ParameterName.REG_DECIDE_WD),
        parameters.amount(ParameterName.REG_EXPERT_EXTRA_WD),
        parameters.amount(ParameterName.REG_CORRECT_WD));
  }

  /** From which price on a contract is large. */
  public Money large() {
    return Money.of(String.valueOf(parameters.amount(ParameterName.LARGE_CONTRACT_YUAN)));
  }
}
