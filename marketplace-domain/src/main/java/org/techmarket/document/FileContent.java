package org.techmarket.document;

/**
 * What was found out about the content of a file.
 *
 * @param size in bytes
 * @param sha256 its hash, in hexadecimal
 */
public record FileContent(FileKind kind, long size, String sha256) {}
