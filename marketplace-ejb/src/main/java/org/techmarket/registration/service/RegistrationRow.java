package org.techmarket.registration.service;

import java.time.Instant;
import java.time.LocalDate;
import org.techmarket.registration.CaseStage;
import org.techmarket.registration.ContractSubType;
import org.techmarket.shared.Money;

/**
 * A case in a list.
 *
 * @param dueOn the last day for whoever must act; null when nobody need
 * @param number the registration number; null until it is registered
 */
public record RegistrationRow(
    long id,
    String receipt,
    CaseStage stage,
    Instant stageSince,
    LocalDate dueOn,
    String contract,
    String organisation,
    String point,
    ContractSubType subType,
    Money totalAmount,
    String number) {

  static final String FROM =
      """
      from RegistrationCase c join Contract k on k.id = c.contractId join Organisation o on o.id = c.organisationId
      join RegistrationPoint p on p.id = c.pointId join Organisation po on po.id = p.organisationId
      """;

  /** The cases; a condition is to follow. */
  static final String SELECT =
      """
      select new org.techmarket.registration.service.RegistrationRow(c.id, c.receipt, c.progress.stage, c.progress.stageSince,
        c.progress.dueOn, k.name, o.name, po.name, coalesce(c.assessment.examination.approvedSubType, c.form.classification.subType),
        c.form.totalAmount, c.outcome.number)
      """
          + FROM;

  /** Whether the last day to act is over. */
  public boolean isOverdue(LocalDate today) {
    return dueOn != null && today.isAfter(dueOn);
  }
}
