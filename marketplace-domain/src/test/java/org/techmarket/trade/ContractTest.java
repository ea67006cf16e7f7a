package org.techmarket.trade;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.techmarket.shared.Alteration;
import org.techmarket.shared.Money;
import org.techmarket.shared.Transition;

class ContractTest {

  @Test
  void aContractFromOutsideIsBornSigned() {
    Contract contract = ContractFixture.signed();
    assertThat(contract.origin()).isEqualTo(ContractOrigin.EXTERNAL);
    assertThat(contract.stage()).isEqualTo(ContractStage.SIGNED);
    assertThat(contract.stageSince()).isEqualTo(ContractFixture.NOW);
    assertThat(contract.signed().altering(Alteration.NONE))
        .isEqualTo(new Transition("Contract", 1, null, ContractStage.SIGNED, null));
  }

  @Test
  void itKnowsItsPartiesBySide() {
    Contract contract = ContractFixture.signed();
    assertThat(contract.sellers())
        .extracting(ContractParty::name)
        .containsExactly("Ocean University");
    assertThat(contract.buyers())
        .extracting(ContractParty::name)
        .containsExactly("Haida Coatings Ltd");
    assertThat(contract.price().totalAmount()).isEqualTo(Money.of("500000"));
    assertThat(contract.scanId()).isEqualTo(7);
  }

  @ParameterizedTest
  @CsvSource({
    "HT-2026-000001, true",
    "HT-2026-00001, false",
    "CG-2026-000001, false",
    "ht-2026-000001, false",
    ", false"
  })
  void itsNumberHasAForm(String text, boolean isNumber) {
    assertThat(ContractNumber.isOne(text)).isEqualTo(isNumber);
  }
}
