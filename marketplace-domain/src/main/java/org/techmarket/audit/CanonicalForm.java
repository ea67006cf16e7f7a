package org.techmarket.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Map;

/**
 * The one text of which hashes and signatures are made; docs/operations.md says it for those who
 * check it by programs of their own. Each field is its length in bytes of UTF-8, a colon, the field
 * and a comma, so that nothing can move from one field to the next; a field that holds nothing is a
 * dash and a comma.
 */
public final class CanonicalForm {

  private final StringBuilder text = new StringBuilder();

  private CanonicalForm(String kind) {
    add(kind);
  }

  static CanonicalForm of(Deed deed, int sequence, String previous) {
    CanonicalForm form =
        new CanonicalForm("entry")
            .add(deed.subject().type())
            .add(deed.subject().id())
            .add(sequence)
            .add(previous)
            .add(deed.verb())
            .add(deed.from())
            .add(deed.to())
            .add(deed.reason())
            .add(deed.actor().accountId())
            .add(deed.actor().organisationId())
            .add(deed.actor().address())
            .add(micros(deed.at()));
    form.addAll(deed.altered().before());
    form.addAll(deed.altered().after());
    return form;
  }

  static CanonicalForm of(AuditHead.Content head) {
    return new CanonicalForm("head")
        .add(head.number())
        .add(micros(head.at()))
        .add(head.lastEntry())
        .add(head.entries())
        .add(head.digest())
        .add(head.previous());
  }

  static CanonicalForm of(AuditCut.Content cut) {
    return new CanonicalForm("cut").add(micros(cut.at())).add(cut.lastEntry());
  }

  public byte[] bytes() {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Its SHA-256, in hexadecimal. */
  public String hash() {
    return HexFormat.of().formatHex(sha256().digest(bytes()));
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private CanonicalForm add(Object field) {
    if (field == null) {
      text.append('-');
    } else {
      String plain = String.valueOf(field);
      text.append(plain.getBytes(StandardCharsets.UTF_8).length).append(':').append(plain);
    }
    text.append(',');
    return this;
  }

  private void addAll(Map<String, String> fields) {
    add(fields.size());
    fields.forEach((name, value) -> add(name).add(value));
  }

  private static long micros(Instant at) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, at);
  }
}
