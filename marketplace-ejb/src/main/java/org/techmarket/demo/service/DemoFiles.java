package org.techmarket.demo.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.techmarket.document.FileContent;
import org.techmarket.document.FileKind;
import org.techmarket.document.StoredFile;
import org.techmarket.document.StoredFileRepository;
import org.techmarket.registration.AttachmentKind;
import org.techmarket.shared.service.Sha256;

/** Stores the papers that the sellers of the invented contracts hand in. */
@Dependent
class DemoFiles {

  private static final String SCAN = "CONTRACT";

  @Inject private StoredFileRepository files;
  @Inject private DemoHistory history;

  long scan(DemoDeal deal, DemoCast cast, Instant at) {
    return store(cast.content().paper(SCAN), deal, cast, at);
  }

  Map<AttachmentKind, Long> attachments(DemoDeal deal, DemoCast cast, Instant at) {
    Map<AttachmentKind, Long> stored = new EnumMap<>(AttachmentKind.class);
    for (AttachmentKind kind : deal.papers()) {
      stored.put(kind, store(cast.content().paper(kind.name()), deal, cast, at));
    }
    return stored;
  }

  long licence(long organisation, DemoCast cast, Instant at) {
    DemoContent.Paper paper = cast.content().paper("LICENCE");
    return store(paper.name(), paper.pdf(), organisation, cast, at);
  }

  private long store(DemoContent.Paper paper, DemoDeal deal, DemoCast cast, Instant at) {
    byte[] pdf = unlikeAnother(paper.pdf(), deal);
    return store(paper.name(), pdf, cast.organisation(deal.seller()), cast, at);
  }

  private long store(String name, byte[] pdf, long owner, DemoCast cast, Instant at) {
    FileContent content = new FileContent(FileKind.PDF, pdf.length, Sha256.of(pdf));
    StoredFile file = new StoredFile(content, name, owner, cast.agentOf(owner), at);
    files.add(file);
    files.addChunk(file.id(), 0, pdf);
    history.record(file.uploaded(), cast.agentOf(owner), at);
    return file.id();
  }

  /** A contract is known by its scan, so that a comment at the end tells one from another. */
  private static byte[] unlikeAnother(byte[] pdf, DemoDeal deal) {
    ByteArrayOutputStream own = new ByteArrayOutputStream();
    own.writeBytes(pdf);
    own.writeBytes(("% " + deal.name() + "\n").getBytes(StandardCharsets.UTF_8));
    return own.toByteArray();
  }
}
