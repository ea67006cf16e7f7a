package org.techmarket.trade;

import java.util.EnumSet;
import java.util.Set;
import org.techmarket.shared.Stage;

/** How far a contract has come (合同状态); one from outside the market is born signed. */
public enum ContractStage implements Stage<ContractStage> {
  SIGNED;

  @Override
  public Set<ContractStage> next() {
    return switch (this) {
      case SIGNED -> EnumSet.noneOf(ContractStage.class);
    };
  }
}
