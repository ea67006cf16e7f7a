package org.techmarket.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.techmarket.shared.EntryReader;
import org.techmarket.shared.YesNo;

/**
 * What the applicant answers for (声明). That the contract holds no state secret must be declared:
 * one that does is registered on paper and never entered here.
 *
 * @param techImportExport whether technology crosses the border
 * @param licenceNumber of the commerce authority, for technology that does; null otherwise
 * @param govFunded whether public money pays for it
 * @param relatedParty whether seller and buyer belong together
 * @param firstRegistered whether it was never brought for registration before
 */
@Embeddable
public record Declarations(
    boolean techImportExport,
    @Column(length = 60) String licenceNumber,
    boolean govFunded,
    boolean relatedParty,
    boolean firstRegistered) {

  static Declarations read(EntryReader read, RegistrationEntry entry) {
    boolean crossing = isYes(read, "techImportExport", entry.techImportExport());
    Declarations declarations =
        new Declarations(
            crossing,
            crossing ? read.printed("licenceNumber", entry.licenceNumber(), 2, 60) : null,
            isYes(read, "govFunded", entry.govFunded()),
            isYes(read, "relatedParty", entry.relatedParty()),
            isYes(read, "firstRegistered", entry.firstRegistered()));
    if (read.choice("noStateSecret", entry.noStateSecret(), YesNo.class) == YesNo.NO) {
      read.fault("noStateSecret", "registration.stateSecret");
    }
    return declarations;
  }

  private static boolean isYes(EntryReader read, String field, String entered) {
    return read.choice(field, entered, YesNo.class) == YesNo.YES;
  }
}
