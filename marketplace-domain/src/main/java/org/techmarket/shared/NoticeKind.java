package org.techmarket.shared;

/** Why somebody is told of a step; people choose for each kind whether it also comes by mail. */
public enum NoticeKind {
  /** Something of theirs was decided, or ended (审核结果). */
  DECISION,
  /** Something of theirs has gone on, and nothing is asked of them (办理进展). */
  PROGRESS,
  /** Something waits for them (待办提醒). */
  WORK
}
