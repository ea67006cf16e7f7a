package org.techmarket.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.techmarket.shared.Alteration;
import org.techmarket.shared.Change;

/**
 * An organisation that registers technical contracts (技术合同登记点), of one city, with two digits of its
 * own in it. It accepts the contracts of its city's sellers, or of the whole province's. Only its
 * seal changes; certificates keep the one they were issued with.
 */
@Entity
public class RegistrationPoint {

  private static final String PROVINCE = "37";

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(updatable = false)
  private long organisationId;

  @Column(length = 6, updatable = false)
  private String cityCode;

  @Column(length = 2, updatable = false)
  private String pointCode;

  @Column(updatable = false)
  private boolean acceptsProvince;

  private Long sealFileId;

  @Version private long version;

  protected RegistrationPoint() {}

  RegistrationPoint(RegistrationPointEntry.Terms terms) {
    this.organisationId = terms.organisationId();
    this.cityCode = terms.cityCode();
    this.pointCode = terms.pointCode();
    this.acceptsProvince = terms.acceptsProvince();
    this.sealFileId = terms.sealFileId();
  }

  /**
   * Whether it registers what a seller of the region sells.
   *
   * @param regionCode six digits of GB/T 2260; null outside the country
   */
  public boolean accepts(String regionCode) {
    if (regionCode == null) {
      return false;
    }
    return acceptsProvince
        ? regionCode.startsWith(PROVINCE)
        : regionCode.startsWith(cityCode.substring(0, 4));
  }

  /**
   * Puts another seal in the place of the one it has.
   *
   * @param fileId a stored picture; null for none
   */
  public Change seal(Long fileId) {
    Known before = known();
    this.sealFileId = fileId;
    return new Change("RegistrationPoint", id, "seal", Alteration.between(before, known()));
  }

  /** What was done when it became one; to be recorded once it has its key. */
  public Change opened() {
    return new Change("RegistrationPoint", id, "open", Alteration.of(known()));
  }

  private Known known() {
    return new Known(organisationId, cityCode, pointCode, acceptsProvince, sealFileId);
  }

  private record Known(
      long organisationId,
      String cityCode,
      String pointCode,
      boolean acceptsProvince,
      Long sealFileId) {}

  /** Its six digits in registration numbers: province, city and its own two. */
  public String number() {
    return cityCode.substring(0, 4) + pointCode;
  }

  public long id() {
    return id;
  }

  public long organisationId() {
    return organisationId;
  }

  /** The picture of its seal, a stored file; null when it has none. */
  public Long sealFileId() {
    return sealFileId;
  }

  public long version() {
    return version;
  }
}
