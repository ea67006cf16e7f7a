package org.techmarket.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;

/**
 * A weekday nobody works or a weekend day everybody does (节假日与调休), as the State Council announces
 * them.
 */
@Entity
public class SpecialDay {

  @Id private LocalDate day;

  private boolean working;

  protected SpecialDay() {}

  public LocalDate day() {
    return day;
  }

  public boolean isWorking() {
    return working;
  }
}
