package org.techmarket.registration;

import org.techmarket.shared.ConstraintBroken;
import org.techmarket.shared.NotFound;

/** All registration points. */
public interface RegistrationPointRepository {

  /** A city's two digits are one point's. */
  String ONE_PER_CODE = "registration_point_code_key";

  /** Its city is one of those we know. */
  String KNOWN_CITY = "registration_point_city";

  /** Its organisation exists. */
  String KNOWN_ORGANISATION = "registration_point_organisation";

  /**
   * Adds a point.
   *
   * @throws ConstraintBroken one of the above
   */
  void add(RegistrationPoint point);

  /**
   * Finds a point.
   *
   * @throws NotFound when there is none
   */
  RegistrationPoint require(long id);
}
