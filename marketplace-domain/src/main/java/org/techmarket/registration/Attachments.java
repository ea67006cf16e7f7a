package org.techmarket.registration;

import java.util.EnumMap;
import java.util.Map;
import org.techmarket.shared.EntryReader;

/** The stored files handed in beside the contract, one of a kind (附件). */
public record Attachments(Map<AttachmentKind, Long> files) {

  public Attachments {
    files = Map.copyOf(files);
  }

  static Attachments read(EntryReader read, RegistrationEntry entry) {
    boolean proof = entry.category() != null && entry.category().provesRight();
    Map<AttachmentKind, Long> files = new EnumMap<>(AttachmentKind.class);
    put(files, AttachmentKind.IP_PROOF, file(read, "ipProof", entry.ipProof(), proof));
    put(
        files,
        AttachmentKind.AUTHORISATION,
        file(read, "authorisation", entry.authorisation(), false));
    put(files, AttachmentKind.INCOME_SHEET, file(read, "incomeSheet", entry.incomeSheet(), true));
    put(files, AttachmentKind.COMMITMENT, file(read, "commitment", entry.commitment(), true));
    put(files, AttachmentKind.TRANSLATION, file(read, "translation", entry.translation(), false));
    return new Attachments(files);
  }

  private static long file(EntryReader read, String field, String entered, boolean must) {
    return must || !EntryReader.plain(entered).isEmpty() ? read.key(field, entered) : 0;
  }

  private static void put(Map<AttachmentKind, Long> files, AttachmentKind kind, long file) {
    if (file > 0) {
      files.put(kind, file);
    }
  }
}
