package org.techmarket.document.service;

/**
 * Says who may read a file beside the organisation it belongs to. A capability whose things refer
 * to files and that shows them to others brings a bean of this kind; one yes is enough.
 */
public interface FileReaders {

  /** Whether the caller may read the file because of what it belongs to. */
  boolean mayRead(long fileId);
}
