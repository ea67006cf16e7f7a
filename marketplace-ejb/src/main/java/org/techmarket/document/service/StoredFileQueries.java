package org.techmarket.document.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import org.techmarket.document.StoredFile;
import org.techmarket.document.StoredFileRepository;
import org.techmarket.identity.Roles;
import org.techmarket.identity.service.Caller;
import org.techmarket.shared.NotFound;

/** Gives files out, to those who may read them. */
@Stateless
@RolesAllowed(Roles.SIGNED_IN)
public class StoredFileQueries {

  @Inject private StoredFileRepository files;
  @Inject @Any private Instance<FileReaders> others;
  @Inject private Caller caller;

  /**
   * A file.
   *
   * @throws NotFound when there is none, or it is none of the caller's business
   */
  public StoredFileRow view(long id) {
    return StoredFileRow.of(readable(id));
  }

  /**
   * A part of the content of a file, so that no transaction lasts as long as somebody's slow line.
   *
   * @param part from 0
   * @return empty after the last part
   * @throws NotFound when there is no such file, or it is none of the caller's business
   */
  public Optional<byte[]> part(long id, int part) {
    readable(id);
    return files.chunk(id, part);
  }

  private StoredFile readable(long id) {
    StoredFile file = files.require(id);
    boolean own = file.belongsTo(caller.accountId(), caller.organisationId());
    if (!own && others.stream().noneMatch(reader -> reader.mayRead(id))) {
      throw new NotFound("document.file", id);
    }
    return file;
  }
}
