package org.techmarket.shared;

/** What is kept cannot be reached just now; whoever asks again soon may be answered. */
public final class Unavailable extends BusinessException {

  /** After how many seconds it is worth asking again. */
  public static final int RETRY_SECONDS = 5;

  private static final long serialVersionUID = 1;

  public Unavailable() {
    super("shared.unavailable");
  }
}
