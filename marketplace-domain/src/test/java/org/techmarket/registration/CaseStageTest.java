package org.techmarket.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.techmarket.shared.StageTable;

class CaseStageTest {

  @Test
  void theProcedureLeadsWhereThePublishedOneDoes() {
    StageTable.check(
        CaseStage.class,
        """
        SUBMITTED -> NOT_ACCEPTED, RETURNED, ACCEPTED, WITHDRAWN
        NOT_ACCEPTED ->
        RETURNED -> SUBMITTED, WITHDRAWN
        ACCEPTED -> RETURNED, EXAMINED, WITHDRAWN
        EXAMINED -> RETURNED, EXAMINED, EXPERT_REVIEW, RECHECK
        EXPERT_REVIEW -> EXAMINED
        RECHECK -> EXAMINED, REGISTERED, REFUSED
        REGISTERED ->
        REFUSED ->
        WITHDRAWN ->""");
  }

  @Test
  void aContractThatWasRefusedOrWithdrawnMayComeAgain() {
    assertThat(Arrays.stream(CaseStage.values()).filter(stage -> !stage.isLive()))
        .containsExactly(CaseStage.NOT_ACCEPTED, CaseStage.REFUSED, CaseStage.WITHDRAWN);
  }
}
