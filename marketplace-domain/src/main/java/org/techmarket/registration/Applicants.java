package org.techmarket.registration;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.techmarket.shared.Refused;

/**
 * Who brought a case before the point; none of them decides on it.
 *
 * @param enteredBy the account that submitted it first
 * @param correctedBy the account that corrected it last; null when nobody has
 */
@Embeddable
record Applicants(long enteredBy, Long correctedBy) {

  Applicants withCorrection(long by) {
    return new Applicants(enteredBy, by);
  }

  void checkNot(long official) {
    if (official == enteredBy || Objects.equals(correctedBy, official)) {
      throw new Refused("registration.applicantDecides");
    }
  }
}
