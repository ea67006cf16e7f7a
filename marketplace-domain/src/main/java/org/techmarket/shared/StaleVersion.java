package org.techmarket.shared;

/** Somebody else has changed the thing since it was read; what was typed is not lost. */
public final class StaleVersion extends Refused {

  private static final long serialVersionUID = 1;

  public StaleVersion() {
    super("shared.staleVersion");
  }

  /**
   * Compares the version somebody read, as it was sent back, with the one that stands.
   *
   * @throws StaleVersion when they differ
   * @throws Invalid when none was sent
   */
  public static void check(String sent, long current) {
    EntryReader read = new EntryReader();
    long version = read.key("version", sent);
    read.done();
    if (version != current) {
      throw new StaleVersion();
    }
  }
}
