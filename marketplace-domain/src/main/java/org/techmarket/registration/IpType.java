package org.techmarket.registration;

import org.techmarket.reference.IpRight;

/** The intellectual property a contract is about (知识产权类型). */
public enum IpType {
  NONE(null),
  PATENT(IpRight.Kind.PATENT),
  KNOW_HOW(null),
  SOFTWARE(IpRight.Kind.SOFTWARE),
  IC_LAYOUT(null),
  PLANT_VARIETY(IpRight.Kind.PLANT_VARIETY),
  BIO_MEDICINE(null),
  DESIGN_COPYRIGHT(null);

  private final IpRight.Kind numbers;

  IpType(IpRight.Kind numbers) {
    this.numbers = numbers;
  }

  /** Whether rights of this type bear numbers whose form is known. */
  boolean isNumbered() {
    return numbers != null;
  }

  boolean fits(IpRight right) {
    return right.kind() == numbers;
  }
}
