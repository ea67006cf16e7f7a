package org.techmarket.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlatformTest {

  @ParameterizedTest
  @EnumSource
  void everyPlatformHasItsArchive(Platform platform) {
    assertThat(Platform.class.getResource(platform.archive())).isNotNull();
  }

  @Test
  void bothKindsOfMacShareTheUniversalBinaries() {
    assertThat(Platform.of("Mac OS X", "aarch64")).isEqualTo(Platform.of("Mac OS X", "x86_64"));
  }

  @Test
  void anUnknownPlatformIsRefusedInOneSentence() {
    assertThatThrownBy(() -> Platform.of("Windows 11", "amd64"))
        .isInstanceOf(StartRefused.class)
        .hasMessage(
            "There is no bundled PostgreSQL for Windows 11 on amd64;"
                + " set MARKETPLACE_DB_URL to a PostgreSQL of yours.");
  }
}
