package org.techmarket.demo.service;

import java.util.Map;
import org.techmarket.identity.Account;
import org.techmarket.identity.Role;

/** Who acts in the demonstration: organisations by key, accounts by login. */
record DemoCast(Map<String, Long> organisations, Map<String, Account> accounts) {

  long organisation(String key) {
    return organisations.get(key);
  }

  /** The account that acts for an organisation. */
  long agentOf(long organisation) {
    return accounts.values().stream()
        .filter(account -> Long.valueOf(organisation).equals(account.organisationId()))
        .findFirst()
        .orElseThrow()
        .id();
  }

  /** The account at the market's own counter. */
  long counter(Role role) {
    return accounts.values().stream()
        .filter(account -> account.roles().contains(role))
        .findFirst()
        .orElseThrow()
        .id();
  }
}
