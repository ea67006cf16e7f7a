package org.techmarket.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/**
 * An organisation that registers technical contracts (技术合同登记点), of one city, with two digits of its
 * own in it. It accepts the contracts of its city's sellers, or of the whole province's.
 */
@Entity
public class RegistrationPoint {

  private static final String PROVINCE = "37";

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long organisationId;

  @Column(length = 6)
  private String cityCode;

  @Column(length = 2)
  private String pointCode;

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

  /** The image of its seal, a stored file; null when it uploaded none. */
  public Long sealFileId() {
    return sealFileId;
  }
}
