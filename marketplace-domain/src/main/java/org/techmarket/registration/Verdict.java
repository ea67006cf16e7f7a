package org.techmarket.registration;

/** Whether an expert would recognise the contract as it is classified (专家意见). */
public enum Verdict {
  RECOGNISE,
  DO_NOT
}
