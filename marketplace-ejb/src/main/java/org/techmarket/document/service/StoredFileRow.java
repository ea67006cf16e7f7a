package org.techmarket.document.service;

import java.time.Instant;
import org.techmarket.document.FileKind;

/**
 * A stored file, without its content.
 *
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
    Instant uploadedAt) {}
