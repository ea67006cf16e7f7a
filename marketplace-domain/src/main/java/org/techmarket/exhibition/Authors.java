package org.techmarket.exhibition;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.techmarket.shared.Refused;

/**
 * Who wrote what stands in an entry; another must review it (四眼原则).
 *
 * @param enteredBy the account that entered it first
 * @param correctedBy the account that corrected it last; null when nobody has
 */
@Embeddable
record Authors(long enteredBy, Long correctedBy) {

  Authors withCorrection(long by) {
    return new Authors(enteredBy, by);
  }

  /**
   * Makes sure that the reviewer is none of them.
   *
   * @throws Refused when it is one of them
   */
  void checkReviewer(long reviewer) {
    if (reviewer == enteredBy || Objects.equals(correctedBy, reviewer)) {
      throw new Refused("exhibition.reviewerEntered");
    }
  }
}
