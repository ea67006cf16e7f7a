package org.techmarket.shared.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.techmarket.testing.MarketTest;

@MarketTest
class VaultIT {

  private static final String TEXT = "11010519491231002X 山东";

  @Inject private Vault vault;

  @Test
  void whatIsLockedComesBackAndLooksDifferentEveryTime() {
    byte[] once = vault.lock(TEXT);
    byte[] again = vault.lock(TEXT);
    assertThat(vault.unlock(once)).isEqualTo(TEXT);
    assertThat(vault.unlock(again)).isEqualTo(TEXT);
    assertThat(Arrays.copyOfRange(once, 1, 13)).isNotEqualTo(Arrays.copyOfRange(again, 1, 13));
    assertThat(new String(once, StandardCharsets.ISO_8859_1)).doesNotContain("1949");
  }

  @Test
  void noByteOfItCanBeAltered() {
    byte[] locked = vault.lock(TEXT);
    for (int i = 0; i < locked.length; i++) {
      byte[] altered = locked.clone();
      altered[i] ^= 1;
      assertRefused(altered);
      assertRefused(Arrays.copyOf(locked, i));
    }
  }

  @Test
  void aMarkIsTheSameForTheSameTextAndNoPlainHash() {
    assertThat(vault.mark(TEXT))
        .matches("[0-9a-f]{64}")
        .isEqualTo(vault.mark(TEXT))
        .isNotEqualTo(vault.mark(TEXT + " "))
        .isNotEqualTo(Sha256.of(TEXT));
  }

  private void assertRefused(byte[] altered) {
    assertThatThrownBy(() -> vault.unlock(altered))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("altered");
  }
}
