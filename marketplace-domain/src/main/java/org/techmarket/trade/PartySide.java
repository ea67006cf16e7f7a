package org.techmarket.trade;

/** On which side of a contract somebody stands; sellers are also licensors, trustees, trainers. */
public enum PartySide {
  SELLER,
  BUYER
}
