package org.techmarket.reference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

/** A sentence papers quote and law may change (字典). */
@Entity
public class StandingText {

  @Id
  @Enumerated(EnumType.STRING)
  @Column(length = 40)
  private StandingTextName name;

  @Column(length = 500)
  private String text;

  protected StandingText() {}

  public String text() {
    return text;
  }
}
