package org.techmarket.trade;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.techmarket.identity.PartyType;
import org.techmarket.shared.PersonNumber;

/**
 * Somebody who signed a contract (当事人).
 *
 * @param code the unified social credit code, the foreign registration number if there is one, null
 *     for a natural person
 * @param personNumber of a natural person, encrypted in the database; null for others, and of
 *     persons whose contract was entered when it was not asked for
 * @param country three digits of ISO 3166-1, {@value #CHINA} for China
 * @param region six digits of GB/T 2260; null outside China
 * @param legalRepresentative null for a natural person, and where none was named abroad
 */
@Embeddable
public record ContractParty(
    @Enumerated(EnumType.STRING) @Column(length = 10) PartySide side,
    @Column(length = 100) String name,
    @Enumerated(EnumType.STRING) @Column(length = 30) PartyType partyType,
    @Column(length = 40) String code,
    PersonNumber personNumber,
    @Column(length = 3) String country,
    @Column(length = 6) String region,
    @Column(length = 200) String address,
    @Column(length = 40) String legalRepresentative,
    @Column(length = 40) String contact,
    @Column(length = 20) String phone,
    boolean sme,
    boolean hnte) {

  public static final String CHINA = "156";

  /** Whether it stands on the side that gives the technology. */
  public boolean sells() {
    return side == PartySide.SELLER;
  }

  /** The code, or of a natural person the masked number; null when there is neither. */
  public String shownCode() {
    return personNumber == null ? code : personNumber.masked();
  }

  /** Whether both are the same party: by their numbers, or by their names where one has none. */
  public boolean isSameAs(ContractParty other) {
    return number() == null || other.number() == null
        ? name.equals(other.name)
        : number().equals(other.number());
  }

  private String number() {
    return personNumber == null ? code : personNumber.value();
  }
}
