package org.techmarket.registration;

import java.time.Instant;
import java.util.List;
import org.techmarket.shared.ConstraintBroken;
import org.techmarket.shared.NotFound;

/** All cases of contract registration. */
public interface RegistrationCaseRepository {

  /** A contract has at most one case that is live or registered. */
  String ONE_LIVE_PER_CONTRACT = "registration_case_one_live_per_contract";

  /** So have all entries of the same contract together. */
  String ONE_LIVE_PER_FINGERPRINT = "registration_case_one_live_per_fingerprint";

  /** So has what was scanned from the same paper. */
  String ONE_LIVE_PER_SCAN = "registration_case_one_live_per_scan";

  /**
   * Adds a case at once.
   *
   * @throws ConstraintBroken one of the above when the contract is being registered already
   */
  void add(RegistrationCase fresh);

  /**
   * Finds a case.
   *
   * @throws NotFound when there is none
   */
  RegistrationCase require(long id);

  /**
   * Finds a case and locks it until the transaction ends, so that rivals queue.
   *
   * @throws NotFound when there is none
   */
  RegistrationCase lock(long id);

  /** Locks the returned cases that nobody corrected in time and that keep a contract occupied. */
  List<RegistrationCase> lockOverdue(ContractFacts facts, Instant now);

  /** Locks some returned cases nobody corrected in time, passing over those others work on. */
  List<RegistrationCase> lockOverdue(Instant now, int most);
}
