package org.techmarket.shared.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** As whom somebody is counted. */
class AddressBlockTest {

  @ParameterizedTest
  @CsvSource({
    "2001:db8:0:7::1, 2001:db8:0:7:0:0:0:0/64",
    "2001:DB8:0:7:ffff:ffff:ffff:ffff, 2001:db8:0:7:0:0:0:0/64",
    "2001:db8:0:8::1, 2001:db8:0:8:0:0:0:0/64",
    "2001:db8::7, 2001:db8:0:0:0:0:0:0/64",
    "fe80::1%eth0, fe80:0:0:0:0:0:0:0/64",
    "::1, 0:0:0:0:0:0:0:0/64",
    "::ffff:203.0.113.7, 203.0.113.7"
  })
  void allOfASlash64AreOneAndAMappedAddressIsItself(String address, String block) {
    assertThat(AddressBlock.of(address)).isEqualTo(block);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "203.0.113.7",
        "li.lei",
        "dead.beef",
        "",
        "1:2",
        "::x",
        "db8.example:80",
        "%a:b",
        "7"
      })
  void whatIsNoAddressOfIpv6StaysAsItIs(String client) {
    assertThat(AddressBlock.of(client)).isEqualTo(client);
  }
}
