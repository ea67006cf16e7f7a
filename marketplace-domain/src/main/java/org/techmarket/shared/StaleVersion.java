package org.techmarket.shared;

/** Somebody else has changed the thing since it was read; what was typed is not lost. */
public final class StaleVersion extends Refused {

  private static final long serialVersionUID = 1;

  public StaleVersion() {
    super("shared.staleVersion");
  }

  /**
   * Compares the version somebody read with the one that stands.
   *
   * @throws StaleVersion when they differ
   */
  public static void check(long read, long current) {
    if (read != current) {
      throw new StaleVersion();
    }
  }
}
