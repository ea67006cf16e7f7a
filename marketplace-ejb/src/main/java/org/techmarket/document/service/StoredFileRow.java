package org.techmarket.document.service;

import java.time.Instant;
import org.techmarket.document.FileKind;
import org.techmarket.document.StoredFile;

/**
 * A stored file, without its content.
 *
 * @param organisationId 0 for a file of the administrator's
 * @param size in bytes
 * @param sha256 the hash of its content, in hexadecimal
 */
public record StoredFileRow(
    long id,
    long organisationId,
    String name,
    FileKind kind,
    long size,
    String sha256,
    Instant uploadedAt) {

  /** What is shown of a file by a capability that has asked itself who may see it. */
  public static StoredFileRow of(StoredFile file) {
    return new StoredFileRow(
        file.id(),
        file.organisationId(),
        file.name(),
        file.kind(),
        file.size(),
        file.sha256(),
        file.uploadedAt());
  }
}
