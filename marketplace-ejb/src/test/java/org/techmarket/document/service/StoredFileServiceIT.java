package org.techmarket.document.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.techmarket.testing.Cast.HAN_MEIMEI;
import static org.techmarket.testing.Cast.LIN_TAO;
import static org.techmarket.testing.Cast.LI_LEI;
import static org.techmarket.testing.Cast.OPERATOR;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.techmarket.document.FileKind;
import org.techmarket.shared.Answers;
import org.techmarket.shared.NotFound;
import org.techmarket.shared.Refused;
import org.techmarket.shared.service.Sha256;
import org.techmarket.testing.MarketTest;
import org.techmarket.testing.Papers;
import org.techmarket.testing.Sql;
import org.techmarket.testing.TestCaller;
import org.techmarket.testing.TestClock;
import org.techmarket.testing.TestDatabase;

@MarketTest
class StoredFileServiceIT {

  private static final int MEGABYTE = 1024 * 1024;

  @Inject private StoredFileService files;
  @Inject private StoredFileQueries queries;
  @Inject private FileTidying tidying;
  @Inject private TestCaller caller;
  @Inject private TestClock clock;
  private final Sql database = TestDatabase.current().owner();

  @Test
  void whatComesInGoesOutByteForByte() {
    byte[] sent = Arrays.copyOf(Papers.picture("jpeg"), 3 * 256 * 1024 + 1);
    long id = stored(LI_LEI, "scan.jpg", sent);
    assertThat(content(id)).isEqualTo(sent);
    assertThat(database.number("select count(*) from stored_file_chunk")).isEqualTo(4);
    StoredFileRow row = queries.view(id);
    assertThat(row.size()).isEqualTo(sent.length);
    assertThat(row.sha256()).isEqualTo(hash(sent));
    assertThat(row.kind()).isEqualTo(FileKind.JPEG);
    assertThat(row.organisationId()).isEqualTo(1);
  }

  @Test
  void whoUploadsWhatIsTold() {
    long id = stored(LI_LEI, "scan.jpg", Papers.picture("jpeg"));
    assertThat(
            database.text(
                "select verb || ' ' || (after_values->>'fileName') from audit_entry where subject = 'StoredFile' and subject_id = ?",
                id))
        .isEqualTo("upload scan.jpg");
  }

  /** A picture is none because it begins like one, and a script is none of the kinds we keep. */
  @Test
  void whatBrowsersRunIsRefusedWhateverItIsCalled() {
    for (String text :
        List.of(
            "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "<!DOCTYPE html>", "GIF89a<script>")) {
      assertThat(fault(text.getBytes(StandardCharsets.UTF_8)))
          .isEqualTo("file document.fileOfNoKind");
    }
  }

  @Test
  void aPdfThatWouldBurstIsGivenUp() {
    assertThat(kind(Papers.burstingPdf(1))).isEqualTo(FileKind.PDF);
    assertThat(fault(Papers.burstingPdf(300))).isEqualTo("file document.fileBroken");
  }

  @Test
  void aFileIsWhatItsContentSays() {
    assertThat(kind(Papers.pdf())).isEqualTo(FileKind.PDF);
    assertThat(kind(Papers.ofd())).isEqualTo(FileKind.OFD);
    assertThat(kind(Papers.picture("jpeg"))).isEqualTo(FileKind.JPEG);
    assertThat(kind(Papers.picture("png"))).isEqualTo(FileKind.PNG);
  }

  @Test
  void whatIsNothingWeKeepIsRefused() {
    assertThat(fault(Papers.program())).isEqualTo("file document.fileOfNoKind");
    assertThat(fault(Papers.zip("word/document.xml", "<w/>")))
        .isEqualTo("file document.fileOfNoKind");
    assertThat(fault(Papers.zip("OFD.xml", "<html/>"))).isEqualTo("file document.fileOfNoKind");
    assertThat(fault(new byte[0])).isEqualTo("file document.fileEmpty");
  }

  @Test
  void whatDoesNotOpenAsWhatItClaimsToBeIsRefused() {
    assertThat(fault(Arrays.copyOf(Papers.pdf(), 40))).isEqualTo("file document.fileBroken");
    assertThat(fault(Papers.pdf(0))).isEqualTo("file document.fileBroken");
    assertThat(fault(Arrays.copyOf(Papers.ofd(), 60))).isEqualTo("file document.fileBroken");
    assertThat(fault(Arrays.copyOf(Papers.picture("jpeg"), 8)))
        .isEqualTo("file document.fileBroken");
    assertThat(fault(Arrays.copyOf(Papers.picture("png"), 12)))
        .isEqualTo("file document.fileBroken");
  }

  @ParameterizedTest
  @CsvSource({"secret", "''"})
  void aProtectedPdfIsRefusedWithItsOwnSentence(String password) {
    assertThat(fault(Papers.protectedPdf(password))).isEqualTo("file document.fileProtected");
  }

  @Test
  void anArchiveThatWouldBurstIsNotUnpacked() {
    assertThat(fault(Papers.bomb(1100))).isEqualTo("file document.fileBursts");
    assertThat(fault(Papers.crowd(10_000))).isEqualTo("file document.fileBursts");
  }

  @Test
  void aPictureOfTooManyDotsIsNotOpened() {
    assertThat(fault(Papers.picture("png", 12_001, 10_000)))
        .isEqualTo("file document.pictureTooLarge");
  }

  @Test
  void aFileIsNotReadBeyondTheLargestSize() {
    database.run("update parameter set amount = 2 where name = 'FILE_MOST_MB'");
    byte[] largest = Arrays.copyOf(Papers.picture("jpeg"), 2 * MEGABYTE);
    assertThat(content(stored(LI_LEI, "a.jpg", largest))).hasSize(2 * MEGABYTE);
    InputStream endless = Papers.zeros(Long.MAX_VALUE);
    assertThat(Answers.faults(() -> files.receive(endless)))
        .containsExactly("file document.fileTooLarge");
  }

  @Test
  void theFolderIsNotPartOfTheName() {
    long id = stored(LI_LEI, "C:\\contracts\\a b.pdf", Papers.pdf());
    assertThat(queries.view(id).name()).isEqualTo("a b.pdf");
    assertThat(Answers.faults(() -> stored(LI_LEI, "x/", Papers.pdf())))
        .containsExactly("name shared.required");
    assertThat(Answers.faults(() -> stored(LI_LEI, "a\u0000.pdf", Papers.pdf())))
        .containsExactly("name shared.unprintable");
  }

  @Test
  void onlyItsOrganisationMayReadAFile() {
    long id = stored(LI_LEI, "a.pdf", Papers.pdf());
    caller.as(LIN_TAO);
    assertThat(queries.part(id, 0)).isPresent();
    caller.as(HAN_MEIMEI);
    assertThatThrownBy(() -> queries.view(id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> queries.part(id, 0)).isInstanceOf(NotFound.class);
  }

  @Test
  void whoActsForNobodyStoresNothing() {
    caller.as(OPERATOR);
    assertThat(Answers.grounds(() -> files.receive(Papers.stream(Papers.pdf()))))
        .containsExactly("document.fileOfNobody");
    assertThatThrownBy(() -> files.receive(Papers.stream(Papers.pdf())))
        .isInstanceOf(Refused.class);
  }

  @Test
  void aFileNothingRefersToIsRemovedAfterAMonth() {
    long unused = stored(LI_LEI, "unused.pdf", Papers.pdf());
    clock.goOn(Duration.ofDays(30));
    tidying.tidy();
    assertThat(database.rows("select id from stored_file")).containsExactly("" + unused);
    clock.goOn(Duration.ofSeconds(1));
    tidying.tidy();
    assertThat(database.rows("select id from stored_file")).isEmpty();
    assertThat(database.rows("select file_id from stored_file_chunk")).isEmpty();
  }

  /** A key that would let the file go is a reference none the less. */
  @Test
  void whatSomethingRefersToStaysWhateverItsKeySays() {
    stored(LI_LEI, "a.pdf", Papers.pdf());
    database.run(
        "create table refers as select id as file from stored_file; grant select on refers to public;"
            + " alter table refers add foreign key (file) references stored_file on delete set null");
    try {
      clock.goOn(Duration.ofDays(31));
      tidying.tidy();
      assertThat(database.rows("select id from stored_file")).hasSize(1);
    } finally {
      database.run("drop table refers");
    }
  }

  private long stored(String clerk, String name, byte[] sent) {
    caller.as(clerk);
    try (IncomingFile incoming = files.receive(Papers.stream(sent))) {
      return files.store(name, incoming);
    }
  }

  private byte[] content(long id) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    Optional<byte[]> bytes = queries.part(id, 0);
    for (int part = 1; bytes.isPresent(); part++) {
      all.writeBytes(bytes.get());
      bytes = queries.part(id, part);
    }
    return all.toByteArray();
  }

  private FileKind kind(byte[] sent) {
    caller.as(LI_LEI);
    try (IncomingFile incoming = files.receive(Papers.stream(sent))) {
      return incoming.content().kind();
    }
  }

  private String fault(byte[] sent) {
    caller.as(LI_LEI);
    return Answers.faults(() -> files.receive(Papers.stream(sent))).get(0);
  }

  private static String hash(byte[] bytes) {
    return HexFormat.of().formatHex(Sha256.digest().digest(bytes));
  }
}
