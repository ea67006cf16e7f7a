package org.techmarket.registration;

import org.techmarket.shared.EntryReader;
import org.techmarket.shared.Invalid;

/**
 * What an administrator enters about the seal of a registration point.
 *
 * @param sealFile the key of a stored picture; empty for a point without one
 * @param version the version the seal was replaced on
 */
public record SealEntry(String sealFile, String version) {

  /**
   * Reads the key of the picture; null when there is to be none.
   *
   * @throws Invalid when it is none
   */
  public Long readFile() {
    EntryReader read = new EntryReader();
    Long file = readFile(read, sealFile);
    read.done();
    return file;
  }

  static Long readFile(EntryReader read, String sealFile) {
    return EntryReader.plain(sealFile).isEmpty()
        ? null
        : Long.valueOf(read.key("sealFile", sealFile));
  }
}
