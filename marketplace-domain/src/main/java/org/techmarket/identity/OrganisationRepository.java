package org.techmarket.identity;

import java.util.Optional;
import org.techmarket.shared.ConstraintBroken;
import org.techmarket.shared.NotFound;

/** All organisations of the market. */
public interface OrganisationRepository {

  /** A credit code is borne by one organisation that was not rejected. */
  String ONE_PER_CODE = "organisation_one_per_credit_code";

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
   * Writes what became of an organisation at once.
   *
   * @throws ConstraintBroken as {@link #add} does
   */
  void changed(Organisation organisation);

  /** Lets one after the other change who acts for an organisation. */
  void lock(long id);

  /**
   * Finds an organisation.
   *
   * @throws NotFound when there is none
   */
  Organisation require(long id);

  Optional<Organisation> withCreditCode(String code);
}
