package org.techmarket.identity.service;

/** Whose a stored file is; those who store files say so, of whom this capability knows nothing. */
public interface OwnFiles {

  /** Whether the file belongs to the organisation. */
  boolean belongsTo(long fileId, long organisationId);
}
