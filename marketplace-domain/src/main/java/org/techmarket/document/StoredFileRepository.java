package org.techmarket.document;

import java.time.Instant;
import java.util.Optional;
import org.techmarket.shared.NotFound;

/** All files with their content. */
public interface StoredFileRepository {

  /** How many bytes a chunk holds; the last one may be shorter. */
  int CHUNK_BYTES = 256 * 1024;

  void add(StoredFile file);

  /** Keeps a part of the content; parts are numbered from 0. */
  void addChunk(long fileId, int part, byte[] bytes);

  /** A part of the content; empty after the last one. */
  Optional<byte[]> chunk(long fileId, int part);

  /**
   * Finds a file.
   *
   * @throws NotFound when there is none
   */
  StoredFile require(long id);

  /**
   * Removes what was uploaded before an instant and is referred to by nothing.
   *
   * @return how many files
   */
  int removeUnused(Instant uploadedBefore, int most);
}
