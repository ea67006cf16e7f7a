package org.techmarket.shared;

/**
 * What is needed cannot be reached just now: what is kept, or another system. Whoever asks again
 * soon may be answered.
 */
public final class Unavailable extends BusinessException {

  /** After how many seconds it is worth asking again. */
  public static final int RETRY_SECONDS = 5;

  private static final long serialVersionUID = 1;

  /** Without the database. */
  public Unavailable() {
    this("shared.unavailable");
  }

  /** Without another system, which the sentence names. */
  public Unavailable(String code) {
    super(code);
  }
}
