package org.techmarket.roadshow;

/** What a project looks for on the stage (对接意向). */
public enum Seeking {
  EQUITY,
  TRANSFER,
  LICENCE,
  COOPERATION
}
