package org.techmarket.shared;

/** What somebody gets mail about. */
public enum MailKind {
  /** One notice, at once (消息). */
  NOTICE,
  /** What was not looked at, once a day (每日汇总). */
  DIGEST,
  /** The link to a new password (重置密码). */
  PASSWORD,
  /** The link by which somebody joins an organisation (邀请). */
  INVITATION
}
