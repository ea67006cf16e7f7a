package org.techmarket.shared;

import java.util.Objects;

/**
 * By which one natural person is told from another (证件号码): the {@link IdNumber} of a resident, or
 * the number of the document somebody from abroad bears. Nobody but who types it sees it whole.
 */
public record PersonNumber(String value) {

  public PersonNumber {
    Objects.requireNonNull(value, "A person's number is required.");
  }

  public PersonNumber(IdNumber resident) {
    this(resident.value());
  }

  /** As screens, papers and programs show it; of a foreign document the last quarter. */
  public String masked() {
    if (IdNumber.isValid(value)) {
      return new IdNumber(value).masked();
    }
    int hidden = value.length() - value.length() / 4;
    return "*".repeat(hidden) + value.substring(hidden);
  }

  @Override
  public String toString() {
    return masked();
  }
}
