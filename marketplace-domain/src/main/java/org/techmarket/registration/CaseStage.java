package org.techmarket.registration;

import java.util.EnumSet;
import java.util.Set;
import org.techmarket.shared.Stage;

/** How far the registration of a contract has come (技术合同认定登记状态). */
public enum CaseStage implements Stage<CaseStage> {
  SUBMITTED,
  NOT_ACCEPTED,
  RETURNED,
  ACCEPTED,
  EXAMINED,
  EXPERT_REVIEW,
  RECHECK,
  REGISTERED,
  REFUSED,
  WITHDRAWN;

  /** What was examined may be examined again, as when the reviewer has sent it back. */
  @Override
  public Set<CaseStage> next() {
    return switch (this) {
      case SUBMITTED -> EnumSet.of(NOT_ACCEPTED, RETURNED, ACCEPTED, WITHDRAWN);
      case RETURNED -> EnumSet.of(SUBMITTED, WITHDRAWN);
      case ACCEPTED -> EnumSet.of(RETURNED, EXAMINED, WITHDRAWN);
      case EXAMINED -> EnumSet.of(RETURNED, EXAMINED, EXPERT_REVIEW, RECHECK);
      case EXPERT_REVIEW -> EnumSet.of(EXAMINED);
      case RECHECK -> EnumSet.of(EXAMINED, REGISTERED, REFUSED);
      case NOT_ACCEPTED, REGISTERED, REFUSED, WITHDRAWN -> EnumSet.noneOf(CaseStage.class);
    };
  }

  /** Whether a case in this stage keeps its contract from being registered by another. */
  public boolean isLive() {
    return !isFinal() || this == REGISTERED;
  }
}
