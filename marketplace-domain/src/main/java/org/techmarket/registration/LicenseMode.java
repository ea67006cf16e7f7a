package org.techmarket.registration;

/** How exclusive the licence of a patent is (许可方式). */
public enum LicenseMode {
  EXCLUSIVE,
  SOLE,
  ORDINARY,
  SUB,
  CROSS,
  OPEN
}
