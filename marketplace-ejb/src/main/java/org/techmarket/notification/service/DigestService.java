package org.techmarket.notification.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.techmarket.notification.DeliveryRepository;
import org.techmarket.notification.Notice;
import org.techmarket.notification.NoticeText;
import org.techmarket.notification.Recipient;

/** Makes digests, each in a transaction of its own with the mark that it is made. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DigestService {

  /** More nobody reads; the rest is in the inbox. */
  private static final int MOST_TOLD = 20;

  @Inject private DeliveryRepository deliveries;
  @Inject private Outbox outbox;
  @Inject private Clock clock;

  /** Makes the digest of a day, unless it is made already. */
  public void make(Recipient to, LocalDate day) {
    if (deliveries.beginDigest(to.accountId(), day, clock.instant())) {
      List<NoticeText> texts =
          deliveries.forDigest(to.accountId(), MOST_TOLD + 1).stream().map(Notice::text).toList();
      boolean more = texts.size() > MOST_TOLD;
      if (!texts.isEmpty()) {
        outbox.postDigest(to, more ? texts.subList(0, MOST_TOLD) : texts, more);
      }
    }
  }

  /** Some of those who want one and have none of this day. */
  public List<Recipient> due(LocalDate day, int most) {
    return deliveries.dueForDigest(day, most);
  }
}
