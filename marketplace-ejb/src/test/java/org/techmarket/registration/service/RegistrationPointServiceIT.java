package org.techmarket.registration.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.techmarket.testing.Cast.ADMINISTRATOR;
import static org.techmarket.testing.Cast.HAN_MEIMEI;
import static org.techmarket.testing.Cast.LI_LEI;
import static org.techmarket.testing.Cast.OPERATOR;
import static org.techmarket.testing.Cast.REGISTRAR;
import static org.techmarket.testing.Cast.REVIEWER;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmarket.document.service.FileTidying;
import org.techmarket.document.service.StoredFileQueries;
import org.techmarket.registration.RegistrationPointEntry;
import org.techmarket.registration.SealEntry;
import org.techmarket.shared.Answers;
import org.techmarket.shared.NotFound;
import org.techmarket.shared.StaleVersion;
import org.techmarket.testing.MarketFixture;
import org.techmarket.testing.MarketTest;
import org.techmarket.testing.Papers;
import org.techmarket.testing.Pdf;
import org.techmarket.testing.RegistrationOffice;
import org.techmarket.testing.Sql;
import org.techmarket.testing.TestCaller;
import org.techmarket.testing.TestClock;
import org.techmarket.testing.TestDatabase;

/** Points and their seals. */
@MarketTest
class RegistrationPointServiceIT {

  private static final byte[] SEAL = Papers.picture("png", 300, 300);

  @Inject private RegistrationPointService points;
  @Inject private RegistrationPointQueries queries;
  @Inject private IssueService issues;
  @Inject private CertificateQueries certificates;
  @Inject private StoredFileQueries files;
  @Inject private FileTidying tidying;
  @Inject private MarketFixture market;
  @Inject private RegistrationOffice office;
  @Inject private TestCaller caller;
  @Inject private TestClock clock;
  private final Sql database = TestDatabase.current().owner();
  private long point;

  @BeforeEach
  void openThePoint() {
    point = office.openPoint();
    caller.as(ADMINISTRATOR);
  }

  @Test
  void theAdministratorGivesReplacesAndTakesAwayTheSeal() {
    long first = sealed(SEAL);
    assertThat(queries.view(point).sealFileId()).isEqualTo(first);
    long second = sealed(Papers.picture("png", 400, 400));
    assertThat(queries.view(point).sealFileId()).isEqualTo(second).isNotEqualTo(first);
    points.seal(point, new SealEntry("", version()));
    assertThat(queries.view(point).sealFileId()).isNull();
  }

  @Test
  void certificatesBearTheSealOfTheirDayForEver() throws Exception {
    sealed(SEAL);
    byte[] sealed = certificate();
    caller.as(ADMINISTRATOR);
    points.seal(point, new SealEntry("", version()));
    clock.goOn(Duration.ofDays(400));
    tidying.tidy();
    assertThat(database.number("select count(*) from stored_file where kind = 'PNG'")).isZero();
    caller.as(REVIEWER);
    assertThat(certificates.file(1).pdf()).isEqualTo(sealed);
    byte[] bare = certificate();
    int middle = Layout.darkest(new Pdf(sealed).picture(1, 72), Layout.SEAL);
    assertThat(middle).isLessThan(Layout.darkest(new Pdf(bare).picture(1, 72), Layout.SEAL));
  }

  @Test
  void onlyASharpPngOfReasonableSizeIsASeal() {
    assertThat(faults(Papers.picture("jpeg", 300, 300)))
        .isEqualTo("sealFile registration.sealNoPng");
    assertThat(faults(Papers.pdf())).isEqualTo("sealFile registration.sealNoPng");
    assertThat(faults(Papers.picture("png", 199, 80)))
        .isEqualTo("sealFile registration.sealTooSmall");
    assertThat(faults(Papers.picture("png", 4001, 300)))
        .isEqualTo("sealFile registration.sealBroken");
    assertThat(faults(Arrays.copyOf(SEAL, 60))).isEqualTo("sealFile registration.sealBroken");
    assertThat(faults(Arrays.copyOf(SEAL, 1024 * 1024 + 1)))
        .isEqualTo("sealFile registration.sealTooLarge");
    assertThat(queries.view(point).sealFileId()).isNull();
  }

  @Test
  void thePictureIsTheAdministratorsOwnOrThePoints() {
    long theirs = market.storedFile(REGISTRAR, SEAL);
    long others = market.storedFile(LI_LEI, SEAL);
    caller.as(ADMINISTRATOR);
    for (String file : List.of(String.valueOf(others), "4711")) {
      assertThat(Answers.faults(() -> points.seal(point, new SealEntry(file, version()))))
          .containsExactly("sealFile registration.sealUnknown");
      assertThat(Answers.faults(() -> points.open(entry(file))))
          .containsExactly("sealFile registration.sealUnknown");
    }
    points.seal(point, new SealEntry(String.valueOf(theirs), version()));
    assertThat(files.view(theirs).id()).isEqualTo(theirs);
  }

  @Test
  void whatTheAdministratorUploadsIsSeenByNobodyElse() {
    long uploaded = market.storedFile(ADMINISTRATOR, SEAL);
    assertThat(files.view(uploaded).organisationId()).isZero();
    for (String other : List.of(OPERATOR, REGISTRAR, HAN_MEIMEI)) {
      caller.as(other);
      assertThatThrownBy(() -> files.view(uploaded)).as(other).isInstanceOf(NotFound.class);
    }
  }

  @Test
  void anOldPageReplacesNoSeal() {
    String before = version();
    sealed(SEAL);
    assertThatThrownBy(() -> points.seal(point, new SealEntry("", before)))
        .isInstanceOf(StaleVersion.class);
    assertThatThrownBy(() -> points.seal(4711, new SealEntry("", before)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void anOrganisationWithAnOldNameNobodyCanPrintIsNoPoint() {
    database.run("update organisation set name = '𠮷林登记处' where id = 2");
    assertThat(Answers.faults(() -> points.open(entry(""))))
        .containsExactly("organisation registration.organisationNotInTypeface");
  }

  private RegistrationPointEntry entry(String sealFile) {
    return new RegistrationPointEntry("2", "370200", "05", "NO", sealFile);
  }

  private long sealed(byte[] picture) {
    long file = market.storedFile(ADMINISTRATOR, picture);
    points.seal(point, new SealEntry(String.valueOf(file), version()));
    return file;
  }

  private String faults(byte[] picture) {
    long file = market.storedFile(ADMINISTRATOR, picture);
    SealEntry entry = new SealEntry(String.valueOf(file), version());
    return Answers.faults(() -> points.seal(point, entry)).get(0);
  }

  private byte[] certificate() {
    long id = office.inRecheck();
    caller.as(REVIEWER);
    issues.issue(id, office.issue(id));
    return certificates.file(id).pdf();
  }

  private String version() {
    return String.valueOf(queries.view(point).version());
  }
}
