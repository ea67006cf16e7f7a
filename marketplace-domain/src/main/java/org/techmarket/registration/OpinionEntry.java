package org.techmarket.registration;

import java.time.Instant;
import org.techmarket.shared.EntryReader;
import org.techmarket.shared.Invalid;
import org.techmarket.shared.UnifiedSocialCreditCode;

/**
 * The opinion of an expert, as it was typed or sent.
 *
 * @param organisation for whom the expert works, with its credit code
 * @param version the version it was recorded on
 */
public record OpinionEntry(
    String expert,
    String organisation,
    String organisationCode,
    String verdict,
    String opinion,
    String version) {

  /** What the entry says, once read. */
  public record Terms(
      String expert,
      String organisation,
      String organisationCode,
      Verdict verdict,
      String opinion) {

    ExpertOpinion given(int round, long by, Instant now) {
      return new ExpertOpinion(
          expert, organisation, organisationCode, verdict, opinion, round, by, now);
    }
  }

  /**
   * Reads the entry.
   *
   * @throws Invalid when a field cannot be read
   */
  public Terms read() {
    EntryReader read = new EntryReader();
    String who = read.text("expert", expert, 2, 40);
    String body = read.text("organisation", organisation, 2, 100);
    UnifiedSocialCreditCode code = read.creditCode("organisationCode", organisationCode);
    Verdict says = read.choice("verdict", verdict, Verdict.class);
    String words = read.text("opinion", opinion, 5, 1000);
    read.done();
    return new Terms(who, body, code.value(), says, words);
  }
}
