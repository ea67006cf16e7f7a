package org.techmarket.demo.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.techmarket.document.service.Glyphs;
import org.techmarket.identity.Account;
import org.techmarket.identity.AccountRepository;
import org.techmarket.identity.Organisation;
import org.techmarket.identity.OrganisationRepository;
import org.techmarket.identity.service.Passwords;

/** Admits the invented organisations and opens the accounts. */
@Dependent
class DemoPeople {

  @Inject private OrganisationRepository organisations;
  @Inject private AccountRepository accounts;
  @Inject private Passwords passwords;
  @Inject private DemoHistory history;
  @Inject private Glyphs glyphs;

  DemoCast admit(DemoContent content, Instant at) {
    Map<String, Long> admitted = new LinkedHashMap<>();
    for (DemoContent.Party party : content.organisations()) {
      Organisation organisation =
          content.isApplying(party)
              ? Organisation.founded(at)
              : Organisation.admitted(party.entry().read(glyphs), at);
      organisations.add(organisation);
      admitted.put(party.key(), organisation.id());
    }
    // One hash for all: it takes half a second, and the password is no secret.
    String hash = passwords.hash(DemoContent.PASSWORD.toCharArray());
    Map<String, Account> opened = new LinkedHashMap<>();
    for (DemoContent.Person who : content.accounts()) {
      Long actsFor = admitted.get(who.organisation());
      Account account =
          new Account(who.login(), who.displayName(), hash, actsFor, Set.of(who.role()));
      accounts.add(account);
      history.record(account.opened(), at);
      opened.put(who.login(), account);
    }
    return new DemoCast(content, admitted, opened);
  }
}
