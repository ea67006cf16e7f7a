package org.techmarket.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.techmarket.shared.Alteration;

/** The text that is hashed is the one docs/operations.md describes, byte for byte. */
class CanonicalFormTest {

  private static final Instant AT = Instant.parse("2026-11-23T02:00:00Z");
  private static final String PREVIOUS = "a".repeat(64);
  private static final Deed DEED =
      deed("RETURNED", "SUBMITTED", "\u8bf7\u8865\u5145", Map.of("name", "Old"));

  @Test
  void ofAnEntryEveryFieldStandsWithItsLength() {
    assertThat(new String(CanonicalForm.of(DEED, 2, PREVIOUS).bytes(), StandardCharsets.UTF_8))
        .isEqualTo(
            "5:entry,11:Achievement,1:7,1:2,64:"
                + PREVIOUS
                + ",-,8:RETURNED,9:SUBMITTED,9:\u8bf7\u8865\u5145,1:1,-,9:192.0.2.1,16:1795399200000000,"
                + "1:1,4:name,3:Old,1:2,4:name,4:N\u00fcw,3:trl,1:5,");
  }

  /** Reckoned by another program. */
  @Test
  void andItsHashIsTheSha256OfThat() {
    assertThat(CanonicalForm.of(DEED, 2, PREVIOUS).hash())
        .isEqualTo("5533156f1a6a2e72f12a91e039b019ba25e85833f93694239e8ed9237fa99371");
  }

  @Test
  void nothingMovesFromOneFieldToTheNext() {
    Deed one = deed("AB", "C", null, Map.of());
    Deed other = deed("A", "BC", null, Map.of());
    assertThat(CanonicalForm.of(one, 1, null).hash())
        .isNotEqualTo(CanonicalForm.of(other, 1, null).hash());
    assertThat(CanonicalForm.of(deed("A", "B", "", Map.of()), 1, null).hash())
        .isNotEqualTo(CanonicalForm.of(deed("A", "B", null, Map.of()), 1, null).hash());
  }

  @Test
  void ofAHeadAllIsSignedButItsOwnHash() {
    var content = new AuditHead.Content(3, AT, 17, 5, "d".repeat(64), PREVIOUS);
    assertThat(new String(content.canonical().bytes(), StandardCharsets.UTF_8))
        .isEqualTo(
            "4:head,1:3,16:1795399200000000,2:17,1:5,64:%s,64:%s,"
                .formatted("d".repeat(64), PREVIOUS));
  }

  private static Deed deed(String from, String to, String reason, Map<String, String> before) {
    return new Deed(
        new Subject("Achievement", 7),
        null,
        from,
        to,
        reason,
        new Alteration(
            new TreeMap<>(before), new TreeMap<>(Map.of("trl", "5", "name", "N\u00fcw"))),
        new Actor(1L, null, "192.0.2.1"),
        AT);
  }
}
