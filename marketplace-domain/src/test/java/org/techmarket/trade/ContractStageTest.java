package org.techmarket.trade;

import org.junit.jupiter.api.Test;
import org.techmarket.shared.StageTable;

class ContractStageTest {

  @Test
  void whatIsSignedStaysSigned() {
    StageTable.check(ContractStage.class, "SIGNED ->");
  }
}
