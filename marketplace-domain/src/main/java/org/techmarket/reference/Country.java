package org.techmarket.reference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A country or region (国别或地区), by its three digits of ISO 3166-1. */
@Entity
public class Country {

  @Id
  @Column(length = 3)
  private String code;

  @Column(length = 60)
  private String chineseName;

  @Column(length = 60)
  private String englishName;

  protected Country() {}

  public String code() {
    return code;
  }

  public String chineseName() {
    return chineseName;
  }

  public String englishName() {
    return englishName;
  }
}
