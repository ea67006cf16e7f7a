package org.techmarket.roadshow.service;

/** How a slot looks to the one who looks. */
public enum SlotState {
  FREE,
  HELD,
  BOOKED,
  MINE
}
