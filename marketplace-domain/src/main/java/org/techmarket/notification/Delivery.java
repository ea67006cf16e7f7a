package org.techmarket.notification;

import org.techmarket.shared.NoticeKind;

/** How somebody wants to be told beside the inbox (接收方式). */
public enum Delivery {
  /** By a mail of its own, at once. */
  AT_ONCE,
  /** With all else of the day, in the morning. */
  DIGEST,
  /** Not at all. */
  INBOX;

  /** As long as somebody has not said otherwise: whoever works here looks at the queue anyway. */
  public static Delivery usual(NoticeKind kind) {
    return kind == NoticeKind.WORK ? DIGEST : AT_ONCE;
  }
}
