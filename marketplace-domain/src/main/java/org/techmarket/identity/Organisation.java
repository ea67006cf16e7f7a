package org.techmarket.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.techmarket.shared.Alteration;
import org.techmarket.shared.Change;
import org.techmarket.shared.UnifiedSocialCreditCode;

/** A university, institute, enterprise or other body that acts in the market (单位). */
@Entity
public class Organisation {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(length = 18)
  private String creditCode;

  @Column(length = 100)
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(length = 30)
  private PartyType partyType;

  @Column(length = 6)
  private String cityCode;

  @Version private long version;

  protected Organisation() {}

  public Organisation(
      UnifiedSocialCreditCode creditCode, String name, PartyType partyType, String cityCode) {
    this.creditCode = creditCode.value();
    this.name = name;
    this.partyType = partyType;
    this.cityCode = cityCode;
  }

  /** What was done when it was admitted; to be recorded once it has its key. */
  public Change admitted() {
    Known known = new Known(creditCode, name, partyType, cityCode);
    return new Change("Organisation", id, "admit", Alteration.of(known));
  }

  private record Known(String creditCode, String name, PartyType partyType, String cityCode) {}

  public long id() {
    return id;
  }

  public String creditCode() {
    return creditCode;
  }

  public String name() {
    return name;
  }

  public PartyType partyType() {
    return partyType;
  }

  public String cityCode() {
    return cityCode;
  }
}
