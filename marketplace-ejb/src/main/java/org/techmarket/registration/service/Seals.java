package org.techmarket.registration.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import org.techmarket.document.FileKind;
import org.techmarket.document.StoredFile;
import org.techmarket.document.StoredFileRepository;
import org.techmarket.document.service.SealImage;
import org.techmarket.identity.service.Caller;
import org.techmarket.registration.RegistrationPoint;
import org.techmarket.shared.Invalid;
import org.techmarket.shared.NotFound;

/** The pictures of the seals of registration points. */
@Dependent
class Seals {

  private static final String FIELD = "sealFile";
  private static final int MOST_MEGABYTES = 1;

  @Inject private StoredFileRepository files;
  @Inject private Caller caller;

  /** The picture to be printed; empty for a point that has none. */
  Optional<SealImage> of(RegistrationPoint point) {
    return Optional.ofNullable(point.sealFileId()).flatMap(this::read);
  }

  /**
   * Makes sure that a file is the picture of a seal and may become that of a point.
   *
   * @param fileId null for none, which is fine
   * @throws Invalid when it is not
   */
  void check(Long fileId, RegistrationPoint point) {
    if (fileId == null) {
      return;
    }
    StoredFile file = known(fileId, point);
    if (file.kind() != FileKind.PNG) {
      throw new Invalid(FIELD, "registration.sealNoPng");
    }
    if (file.size() > MOST_MEGABYTES * 1024L * 1024L) {
      throw new Invalid(FIELD, "registration.sealTooLarge", MOST_MEGABYTES);
    }
    SealImage picture =
        read(fileId).orElseThrow(() -> new Invalid(FIELD, "registration.sealBroken"));
    if (!picture.isSharp()) {
      throw new Invalid(FIELD, "registration.sealTooSmall");
    }
  }

  /** Of the point itself, or uploaded by the one who gives it to the point. */
  private StoredFile known(long fileId, RegistrationPoint point) {
    try {
      StoredFile file = files.require(fileId);
      if (file.organisationId() == point.organisationId()
          || file.belongsTo(caller.accountId(), caller.organisationId())) {
        return file;
      }
    } catch (NotFound e) {
      throw unknown();
    }
    throw unknown();
  }

  private static Invalid unknown() {
    return new Invalid(FIELD, "registration.sealUnknown");
  }

  private Optional<SealImage> read(long fileId) {
    ByteArrayOutputStream picture = new ByteArrayOutputStream();
    for (int part = 0; ; part++) {
      Optional<byte[]> bytes = files.chunk(fileId, part);
      if (bytes.isEmpty()) {
        return SealImage.read(picture.toByteArray());
      }
      picture.writeBytes(bytes.get());
    }
  }
}
