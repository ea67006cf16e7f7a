package org.techmarket.identity;

import java.util.Optional;
import org.techmarket.shared.ConstraintBroken;
import org.techmarket.shared.NotFound;

/** All organisations of the market. */
public interface OrganisationRepository {

  /** The credit code of an organisation stands once. */
  String ONE_PER_CODE = "organisation_credit_code_key";

  /** Its city is one of those we know. */
  String KNOWN_CITY = "organisation_city";

  /**
   * Adds an organisation.
   *
   * @throws ConstraintBroken {@link #ONE_PER_CODE} when its code is taken, {@link #KNOWN_CITY} when
   *     there is no such city
   */
  void add(Organisation organisation);

  /**
   * Finds an organisation.
   *
   * @throws NotFound when there is none
   */
  Organisation require(long id);

  Optional<Organisation> withCreditCode(String code);
}
