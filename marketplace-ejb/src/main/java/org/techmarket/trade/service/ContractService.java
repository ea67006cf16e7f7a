package org.techmarket.trade.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.techmarket.document.NumberSeries;
import org.techmarket.document.StoredFile;
import org.techmarket.document.StoredFileRepository;
import org.techmarket.document.service.Glyphs;
import org.techmarket.identity.Roles;
import org.techmarket.identity.service.Caller;
import org.techmarket.identity.service.ForVerified;
import org.techmarket.reference.service.PlaceRow;
import org.techmarket.reference.service.ReferenceQueries;
import org.techmarket.shared.EntryReader;
import org.techmarket.shared.Invalid;
import org.techmarket.shared.NotFound;
import org.techmarket.shared.Transition;
import org.techmarket.shared.service.Vault;
import org.techmarket.trade.Contract;
import org.techmarket.trade.ContractEntry;
import org.techmarket.trade.ContractNumber;
import org.techmarket.trade.ContractParty;
import org.techmarket.trade.ContractRepository;
import org.techmarket.trade.ContractTerms;

/** Takes in contracts that were signed outside the market. */
@Stateless
@ForVerified
@RolesAllowed(Roles.ORG_USER)
public class ContractService {

  /** The province as a whole. */
  private static final String SHANDONG = "370000";

  @Inject private ContractRepository contracts;
  @Inject private ContractQueries queries;
  @Inject private StoredFileRepository files;
  @Inject private ReferenceQueries reference;
  @Inject private Glyphs glyphs;
  @Inject private NumberSeries numbers;
  @Inject private Vault vault;
  @Inject private Event<Transition> steps;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * Enters a contract whose main seller is the caller's organisation, under its {@link
   * ContractNumber}.
   *
   * @return its key
   * @throws Invalid when a field cannot be read or the fields do not fit each other
   */
  public long enter(ContractEntry entry) {
    ContractTerms terms = read(entry);
    Instant now = clock.instant();
    String number = ContractNumber.next(numbers, now);
    Contract contract =
        new Contract(terms, number, caller.organisationId(), caller.accountId(), now);
    contracts.add(contract);
    contracts.addPersons(contract.id(), marks(terms));
    steps.fire(contract.signed());
    return contract.id();
  }

  /**
   * Reads a contract as it would be entered, and does nothing.
   *
   * @throws Invalid as {@link #enter} would
   */
  public void check(ContractEntry entry) {
    read(entry);
  }

  private Set<String> marks(ContractTerms terms) {
    return terms.parties().stream()
        .map(ContractParty::personNumber)
        .filter(Objects::nonNull)
        .map(number -> vault.mark(number.value()))
        .collect(Collectors.toSet());
  }

  private ContractTerms read(ContractEntry entry) {
    ContractTerms terms = entry.read(queries.seller().seller(), LocalDate.now(clock), glyphs);
    EntryReader more = new EntryReader();
    checkPlaces(more, "sellers", terms.parties().stream().filter(ContractParty::sells).toList());
    checkPlaces(more, "buyers", terms.parties().stream().filter(p -> !p.sells()).toList());
    checkScan(more, terms.scanId());
    more.done();
    return terms;
  }

  private void checkPlaces(EntryReader read, String list, List<ContractParty> parties) {
    Set<String> countries =
        reference.countries().stream().map(PlaceRow::code).collect(Collectors.toSet());
    Set<String> cities =
        reference.cities().stream().map(c -> cityOf(c.code())).collect(Collectors.toSet());
    for (int i = 0; i < parties.size(); i++) {
      if (!countries.contains(parties.get(i).country())) {
        read.within(list, i).fault("country", "shared.notAChoice");
      }
      if (isInNoCity(parties.get(i).region(), cities)) {
        read.within(list, i).fault("region", "trade.regionUnknown");
      }
    }
  }

  /** Of other provinces the market knows no cities, and of no city its districts. */
  private static boolean isInNoCity(String region, Set<String> cities) {
    return region != null
        && region.startsWith(SHANDONG.substring(0, 2))
        && !region.equals(SHANDONG)
        && !cities.contains(cityOf(region));
  }

  private static String cityOf(String region) {
    return region.substring(0, 4);
  }

  private void checkScan(EntryReader read, long id) {
    try {
      StoredFile file = files.require(id);
      if (!caller.actsFor(file.organisationId())) {
        read.fault("scan", "trade.scanUnknown");
      } else if (!file.kind().isPaper()) {
        read.fault("scan", "trade.scanNoPaper");
      }
    } catch (NotFound e) {
      read.fault("scan", "trade.scanUnknown");
    }
  }
}
