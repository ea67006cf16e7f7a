package org.techmarket.shared;

/** Which key this database is locked with; the first mark stays for good. */
public interface VaultMark {

  /**
   * Keeps the mark if there is none yet.
   *
   * @return the one that stands
   */
  String keep(String mark);
}
