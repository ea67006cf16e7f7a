package org.techmarket.notification;

import java.util.EnumSet;
import java.util.Set;
import org.techmarket.shared.Stage;

/** How far a mail has come (邮件状态). */
public enum MailStage implements Stage<MailStage> {
  WAITING,
  SENDING,
  SENT,
  FAILED,
  UNCERTAIN;

  /** What is uncertain may turn out to have been sent, when its sender comes back after all. */
  @Override
  public Set<MailStage> next() {
    return switch (this) {
      case WAITING -> EnumSet.of(SENDING);
      case SENDING -> EnumSet.of(SENT, WAITING, FAILED, UNCERTAIN);
      case UNCERTAIN -> EnumSet.of(SENT, WAITING);
      case FAILED -> EnumSet.of(WAITING);
      case SENT -> EnumSet.noneOf(MailStage.class);
    };
  }
}
