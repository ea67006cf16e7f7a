package org.techmarket.reference;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

/** Somewhere with a code and a name in both languages. */
@MappedSuperclass
abstract class Place {

  @Id private String code;
  private String chineseName;
  private String englishName;

  protected Place() {}
}
