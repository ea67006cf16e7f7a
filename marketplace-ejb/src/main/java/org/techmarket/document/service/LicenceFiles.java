package org.techmarket.document.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.techmarket.document.StoredFileRepository;
import org.techmarket.identity.Role;
import org.techmarket.identity.service.ApplicationQueries;
import org.techmarket.identity.service.Caller;
import org.techmarket.identity.service.OwnFiles;
import org.techmarket.shared.NotFound;

/** The scans by which organisations are verified; who decides on them reads them. */
@Dependent
class LicenceFiles implements FileReaders, OwnFiles {

  /** Or made the organisation, and sees the same of it. */
  private static final Set<Role> WHO_DECIDES =
      EnumSet.of(Role.MARKET_OPERATOR, Role.SECURITY_ADMIN, Role.PLATFORM_ADMIN);

  @Inject private StoredFileRepository files;
  @Inject private ApplicationQueries applications;
  @Inject private Caller caller;

  @Override
  public boolean mayRead(long fileId) {
    return WHO_DECIDES.stream().anyMatch(caller::is) && applications.isLicence(fileId);
  }

  @Override
  public boolean belongsTo(long fileId, long organisationId) {
    try {
      return files.require(fileId).organisationId() == organisationId;
    } catch (NotFound e) {
      return false;
    }
  }
}
