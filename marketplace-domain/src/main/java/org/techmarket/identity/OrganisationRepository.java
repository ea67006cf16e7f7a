package org.techmarket.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.techmarket.shared.ConstraintBroken;
import org.techmarket.shared.NotFound;

/** All organisations of the market. */
public interface OrganisationRepository {

  /** A credit code is borne by one organisation that was not rejected, or closed and left. */
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

  /**
   * Waits until what others are doing for an organisation is done, and lets nobody begin: whoever
   * changes whether it may act sees all that was done while it might.
   */
  void lock(long id);

  /** Lets one after the other change who acts for an organisation. */
  void lockMembers(long id);

  /** How far an organisation is; that stays so while something is being done for it. */
  OrganisationStage standing(long id);

  /**
   * Finds an organisation.
   *
   * @throws NotFound when there is none
   */
  Organisation require(long id);

  /** The one that was verified and is known by a code. */
  Optional<Organisation> withCreditCode(String code);

  /** Those that were closed so long ago that their people are to be forgotten. */
  List<Long> closedBefore(Instant moment, int most);
}
