package org.techmarket.audit.service;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.techmarket.shared.service.Sha256;

/** Counts entries by id and hashes their hashes, one after the other. */
public final class HeadDigest {

  private final MessageDigest digest = Sha256.digest();
  private long entries;

  public void add(String hash) {
    digest.update(hash.getBytes(StandardCharsets.US_ASCII));
    entries++;
  }

  public long entries() {
    return entries;
  }

  /** Of all that were added; asked once. */
  public String hash() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
