package org.techmarket.reference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

/** A figure the operator may change (参数), within bounds that law or the house has set. */
@Entity
public class Parameter {

  @Id
  @Enumerated(EnumType.STRING)
  @Column(length = 40)
  private ParameterName name;

  private int amount;
  private int lowest;
  private int highest;

  protected Parameter() {}

  public ParameterName name() {
    return name;
  }

  public int amount() {
    return amount;
  }
}
