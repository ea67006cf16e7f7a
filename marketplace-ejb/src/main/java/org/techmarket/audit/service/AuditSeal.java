package org.techmarket.audit.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.techmarket.audit.AuditCut;
import org.techmarket.audit.AuditHead;
import org.techmarket.audit.AuditHeadRepository;
import org.techmarket.audit.AuditRepository;
import org.techmarket.audit.CanonicalForm;
import org.techmarket.audit.Signed;
import org.techmarket.document.service.Signer;
import org.techmarket.reference.ParameterName;
import org.techmarket.reference.service.ParameterQueries;

/** Signs heads over what was recorded, and cuts below which it is forgotten; for the timer. */
@Stateless
@PermitAll
public class AuditSeal {

  @Inject private AuditRepository entries;
  @Inject private AuditHeadRepository heads;
  @Inject private ParameterQueries parameters;
  @Inject private Signer signer;

  /** Whether the last head is as old as heads may become. */
  public boolean isDue(Instant now) {
    Duration between = parameters.minutes(ParameterName.AUDIT_HEAD_MINUTES);
    return heads.last().map(head -> !now.isBefore(head.content().at().plus(between))).orElse(true);
  }

  /**
   * The last entry a head may hold. A transaction of its own, for while it lasts nothing is
   * recorded.
   */
  public Optional<Long> settled() {
    return entries.settled();
  }

  /** Signs a head over what was written up to an entry, if anything was since the last one. */
  public void seal(long lastEntry, Instant now) {
    heads
        .next(lastEntry, now)
        .ifPresent(
            content ->
                heads.add(
                    new AuditHead(
                        content, content.canonical().hash(), signed(content.canonical()))));
  }

  /** Forgets what was done longer ago than the market remembers. */
  public void forget(Instant now) {
    heads
        .forgettable(parameters.amount(ParameterName.AUDIT_MONTHS))
        .map(lastEntry -> new AuditCut.Content(now, lastEntry))
        .ifPresent(content -> heads.forget(new AuditCut(content, signed(content.canonical()))));
  }

  private Signed signed(CanonicalForm text) {
    Signer.Detached by = signer.signDetached(text.bytes());
    Base64.Encoder base64 = Base64.getEncoder();
    return new Signed(
        by.algorithm(),
        base64.encodeToString(by.signature()),
        base64.encodeToString(by.certificate()));
  }
}
