package org.techmarket.document.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.techmarket.document.StoredFile;
import org.techmarket.document.StoredFileRepository;
import org.techmarket.identity.Role;
import org.techmarket.identity.Roles;
import org.techmarket.identity.service.Caller;
import org.techmarket.reference.ParameterName;
import org.techmarket.reference.service.ParameterQueries;
import org.techmarket.shared.Change;
import org.techmarket.shared.EntryReader;
import org.techmarket.shared.Invalid;
import org.techmarket.shared.Refused;

/** Takes files in. */
@Stateless
@RolesAllowed(Roles.SIGNED_IN)
public class StoredFileService {

  @Inject private StoredFileRepository files;
  @Inject private ParameterQueries parameters;
  @Inject private Event<Change> changes;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * Receives and judges a file; to be closed, stored or not. However long it takes to arrive, no
   * transaction waits for it.
   *
   * @throws Invalid when it is empty, too large or nothing we keep
   * @throws Refused when the caller acts for no organisation, to which it would belong; of the
   *     market's people, only the administrator has files; or when that organisation reads only
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public IncomingFile receive(InputStream sent) {
    if (caller.organisationId() == 0 && !caller.is(Role.PLATFORM_ADMIN)) {
      throw new Refused("document.fileOfNobody");
    }
    caller.checkPrepares();
    return IncomingFile.receive(sent, parameters.amount(ParameterName.FILE_MOST_MB));
  }

  /**
   * Stores a file for the caller's organisation, or for the administrator.
   *
   * @param name how it was called where it came from; folders do not count
   * @return its key
   */
  public long store(String name, IncomingFile incoming) {
    StoredFile file =
        new StoredFile(
            incoming.content(),
            readName(name),
            caller.organisationId(),
            caller.accountId(),
            clock.instant());
    files.add(file);
    storeContent(file.id(), incoming);
    changes.fire(file.uploaded());
    return file.id();
  }

  private static String readName(String name) {
    EntryReader read = new EntryReader();
    String last = name == null ? "" : name.substring(lastSlash(name) + 1);
    String called = read.text("name", last.replaceAll("[\\r\\n\\t]", " "), 1, 200);
    read.done();
    return called;
  }

  private static int lastSlash(String name) {
    return Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
  }

  private void storeContent(long id, IncomingFile incoming) {
    try (InputStream content = incoming.open()) {
      int part = 0;
      byte[] bytes = content.readNBytes(StoredFileRepository.CHUNK_BYTES);
      while (bytes.length > 0) {
        files.addChunk(id, part++, bytes);
        bytes = content.readNBytes(StoredFileRepository.CHUNK_BYTES);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
