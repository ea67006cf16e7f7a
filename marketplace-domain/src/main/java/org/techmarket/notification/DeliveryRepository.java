package org.techmarket.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.techmarket.shared.NoticeKind;

/** How people want to be told, and what they were told of by digest. */
public interface DeliveryRepository {

  /** What an account has said; what is missing is as {@link Delivery#usual}. */
  Map<NoticeKind, Delivery> of(long accountId);

  void choose(long accountId, NoticeKind kind, Delivery delivery);

  /** Those of the accounts who have an address and want a mail at once. */
  List<Recipient> atOnce(Collection<Long> accounts, NoticeKind kind);

  /**
   * Some of those who had no digest on this day and were told something for it since the last one
   * that they have not looked at.
   */
  List<Recipient> dueForDigest(LocalDate day, int most);

  /** What stands in somebody's digest: what they have not looked at, the latest first. */
  List<Notice> forDigest(long accountId, int most);

  /**
   * Notes that the digest of a day is made; rivals wait here.
   *
   * @return whether it was not made yet
   */
  boolean beginDigest(long accountId, LocalDate day, Instant now);

  void removeAll(long accountId);
}
