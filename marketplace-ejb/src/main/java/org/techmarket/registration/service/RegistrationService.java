package org.techmarket.registration.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.techmarket.document.NumberSeries;
import org.techmarket.document.StoredFile;
import org.techmarket.document.StoredFileRepository;
import org.techmarket.document.service.Glyphs;
import org.techmarket.identity.Roles;
import org.techmarket.identity.service.Caller;
import org.techmarket.identity.service.ForVerified;
import org.techmarket.registration.ContractFacts;
import org.techmarket.registration.ReceiptNumber;
import org.techmarket.registration.RegistrationCase;
import org.techmarket.registration.RegistrationCaseRepository;
import org.techmarket.registration.RegistrationEntry;
import org.techmarket.registration.RegistrationPoint;
import org.techmarket.registration.RegistrationPointRepository;
import org.techmarket.registration.RegistrationTerms;
import org.techmarket.shared.ConstraintBroken;
import org.techmarket.shared.Decision;
import org.techmarket.shared.EntryReader;
import org.techmarket.shared.Invalid;
import org.techmarket.shared.NotFound;
import org.techmarket.shared.Refused;
import org.techmarket.shared.StaleVersion;
import org.techmarket.shared.Transition;

/** Brings contracts before a registration point. */
@Stateless
public class RegistrationService {

  @Inject private RegistrationCaseRepository cases;
  @Inject private RegistrationPointRepository points;
  @Inject private SignedContracts contracts;
  @Inject private StoredFileRepository files;
  @Inject private NumberSeries numbers;
  @Inject private Glyphs glyphs;
  @Inject private PaperProof proof;
  @Inject private RegistrationParameters parameters;
  @Inject private RegistrationQueries queries;
  @Inject private Event<Transition> steps;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * Brings a contract of the caller's organisation before a registration point.
   *
   * @return the key of the case
   * @throws Invalid when a field cannot be read
   * @throws Refused when the contract is being registered already, or not by this point
   */
  @RolesAllowed(Roles.ORG_USER)
  @ForVerified
  public long submit(RegistrationEntry entry) {
    ContractFacts facts = ownContract(entry.readContract());
    RegistrationPoint point = points.require(entry.readPoint());
    RegistrationTerms terms = read(entry, facts);
    Instant now = clock.instant();
    cases
        .lockOverdue(facts, now)
        .forEach(late -> late.withdrawIfOverdue(now).ifPresent(steps::fire));
    queries.checkNotInRegistration(facts);
    RegistrationCase fresh =
        new RegistrationCase(
            facts,
            terms,
            point,
            ReceiptNumber.next(numbers, now),
            caller.accountId(),
            parameters.deadlines(),
            now);
    add(fresh);
    steps.fire(fresh.submitted());
    return fresh.id();
  }

  /**
   * Reads a form without bringing it before the point.
   *
   * @throws Invalid when a field cannot be read
   */
  @RolesAllowed(Roles.ORG_USER)
  @ForVerified
  public void check(RegistrationEntry entry) {
    read(entry, ownContract(entry.readContract()));
  }

  /** Brings a returned case before the point again. */
  @RolesAllowed(Roles.ORG_USER)
  @ForVerified
  public void correct(long id, RegistrationEntry entry) {
    RegistrationCase own = own(id);
    ContractFacts facts = contracts.facts(own.contractId());
    RegistrationTerms terms = read(entry, facts);
    StaleVersion.check(entry.version(), own.version());
    steps.fire(
        own.correct(facts, terms, caller.accountId(), parameters.deadlines(), clock.instant()));
  }

  @RolesAllowed(Roles.ORG_USER)
  @ForVerified
  public void withdraw(long id, Decision decision) {
    RegistrationCase own = own(id);
    decision.checkVersion(own.version());
    steps.fire(own.withdraw(clock.instant()));
  }

  private ContractFacts ownContract(long contractId) {
    ContractFacts facts = contracts.facts(contractId);
    if (!caller.actsFor(facts.applicantId())) {
      throw new NotFound("trade.contract", contractId);
    }
    return facts;
  }

  private RegistrationCase own(long id) {
    RegistrationCase found = cases.require(id);
    if (!caller.actsFor(found.organisationId())) {
      throw new NotFound("registration.case", id);
    }
    return found;
  }

  private RegistrationTerms read(RegistrationEntry entry, ContractFacts facts) {
    RegistrationTerms terms = entry.read(facts, glyphs);
    EntryReader more = new EntryReader();
    proof.ofContract(more, facts.contractId());
    terms.attachments().files().forEach((kind, file) -> checkFile(more, kind.field(), file));
    more.done();
    return terms;
  }

  /** A file that a draft names may have gone meanwhile. */
  private void checkFile(EntryReader read, String field, long id) {
    try {
      StoredFile file = files.require(id);
      if (!caller.actsFor(file.organisationId())) {
        read.fault(field, "registration.fileUnknown");
      } else if (!file.kind().isPaper()) {
        read.fault(field, "registration.fileNoPaper");
      }
    } catch (NotFound e) {
      read.fault(field, "registration.fileUnknown");
    }
  }

  /** A rival that was quicker by a moment is met by the indexes. */
  private void add(RegistrationCase fresh) {
    try {
      cases.add(fresh);
    } catch (ConstraintBroken e) {
      boolean isRival =
          e.is(RegistrationCaseRepository.ONE_LIVE_PER_CONTRACT)
              || e.is(RegistrationCaseRepository.ONE_LIVE_PER_FINGERPRINT)
              || e.is(RegistrationCaseRepository.ONE_LIVE_PER_SCAN);
      throw isRival ? new Refused("registration.contractInRegistrationNow") : e;
    }
  }
}
