package org.techmarket.demo.service;

import java.util.Map;
import org.techmarket.identity.Account;
import org.techmarket.identity.Role;

/** Who acts in the demonstration: organisations by key, accounts by login. */
record DemoCast(
    DemoContent content, Map<String, Long> organisations, Map<String, Account> accounts) {

  DemoContent.Party party(String key) {
    return content.party(key);
  }

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
