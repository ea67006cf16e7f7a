package org.techmarket.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * What an expert says of a large or doubtful contract (专家评审意见), as a registrar recorded it.
 *
 * @param round how often the case had been returned before; opinions on what was corrected later do
 *     not count
 */
@Embeddable
public record ExpertOpinion(
    @Column(length = 40) String expert,
    @Column(length = 100) String organisation,
    @Column(length = 18) String organisationCode,
    @Enumerated(EnumType.STRING) @Column(length = 20) Verdict verdict,
    @Column(length = 1000) String opinion,
    int round,
    long recordedBy,
    Instant recordedAt) {

  boolean isOfSameExpert(ExpertOpinion other) {
    return expert.equals(other.expert) && organisationCode.equals(other.organisationCode);
  }

  /** Whether the expert works for one of those who signed. */
  boolean isPartial(ContractFacts facts) {
    return facts
        .parties()
        .anyMatch(p -> organisationCode.equals(p.code()) || organisation.equals(p.name()));
  }
}
