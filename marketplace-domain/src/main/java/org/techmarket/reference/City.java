package org.techmarket.reference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** One of the sixteen cities of Shandong (设区的市), by its six digits of GB/T 2260. */
@Entity
public class City {

  @Id
  @Column(length = 6)
  private String code;

  @Column(length = 20)
  private String chineseName;

  @Column(length = 20)
  private String englishName;

  protected City() {}

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
