package org.techmarket.document.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.techmarket.document.StoredFile;
import org.techmarket.document.StoredFileRepository;
import org.techmarket.shared.NotFound;
import org.techmarket.shared.persistence.Flush;

@Dependent
class SqlStoredFileRepository implements StoredFileRepository {

  /**
   * A condition for each column that refers to a file, whatever its foreign key does when the file
   * goes; which there are, the database itself knows best. A file's own chunks are part of it.
   */
  private static final String REFERENCES =
      """
      select format('not exists (select 1 from %s r where r.%I = f.id)', cast(refers.conrelid as regclass), a.attname)
      from pg_constraint refers
      join pg_attribute a on a.attrelid = refers.conrelid and a.attnum = refers.conkey[1]
      where refers.contype = 'f' and refers.confrelid = cast('stored_file' as regclass)
      and refers.conrelid <> cast('stored_file_chunk' as regclass)
      """;

  @PersistenceContext private EntityManager em;

  @Override
  public void add(StoredFile file) {
    Flush.added(em, file);
  }

  @Override
  public void addChunk(long fileId, int part, byte[] bytes) {
    em.createNativeQuery(
            "insert into stored_file_chunk (file_id, part, bytes) values (:file, :part, :bytes)")
        .setParameter("file", fileId)
        .setParameter("part", part)
        .setParameter("bytes", bytes)
        .executeUpdate();
  }

  @Override
  @SuppressWarnings("unchecked")
  public Optional<byte[]> chunk(long fileId, int part) {
    return em.createNativeQuery(
            "select bytes from stored_file_chunk where file_id = :file and part = :part",
            byte[].class)
        .setParameter("file", fileId)
        .setParameter("part", part)
        .getResultStream()
        .findFirst();
  }

  @Override
  public StoredFile require(long id) {
    return Optional.ofNullable(em.find(StoredFile.class, id))
        .orElseThrow(() -> new NotFound("document.file", id));
  }

  @Override
  public int removeUnused(Instant uploadedBefore, int most) {
    String unused =
        unusedConditions().stream()
            .map(condition -> " and " + condition)
            .collect(Collectors.joining());
    return em.createNativeQuery(
            "delete from stored_file where id in (select f.id from stored_file f where f.uploaded_at < :before"
                + unused
                + " order by f.uploaded_at limit :most)")
        .setParameter("before", uploadedBefore)
        .setParameter("most", most)
        .executeUpdate();
  }

  @SuppressWarnings("unchecked")
  private List<String> unusedConditions() {
    return em.createNativeQuery(REFERENCES, String.class).getResultList();
  }
}
