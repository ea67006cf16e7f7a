package org.techmarket.reference;

/** The figures the operator may change within bounds; each is a row, never a constant. */
public enum ParameterName {
  /** How long a slot is kept for somebody who has taken it and not yet submitted, in seconds. */
  HOLD_SECONDS,
  /** Set-up and clearing time of a hall before and after each event, in minutes. */
  HALL_BUFFER_MINUTES,
  /** Days after the entry deadline within which a returned booking may be corrected. */
  CORRECTION_DAYS,
  /** Working days that must lie between the entry deadline and the roadshow. */
  ENTRY_LEAD_WD,
  /** Lowest technology readiness a roadshow asks for unless it says otherwise. */
  SESSION_MIN_TRL,
  /** Usual minutes of a pitch. */
  PITCH_MIN,
  /** Usual minutes for answers. */
  QA_MIN,
  /** Usual minutes of change-over between two pitches. */
  CHANGE_MIN,
  /** How long an API token is good for, in days. */
  TOKEN_DAYS,
  /** How large a file may be, in megabytes of 1,048,576 bytes. */
  FILE_MOST_MB,
  /** Days after which a file nothing refers to is removed. */
  FILE_KEEP_DAYS,
  /** Working days to accept what was submitted for registration. */
  REG_ACCEPT_WD,
  /** Working days to decide on what was accepted. */
  REG_DECIDE_WD,
  /** Working days more, once a case, when experts are first asked. */
  REG_EXPERT_EXTRA_WD,
  /** Working days to correct what was returned. */
  REG_CORRECT_WD,
  /** From which price in yuan on a contract is large, so that experts must be asked. */
  LARGE_CONTRACT_YUAN,
  /** How many certificates somebody may look up in an hour. */
  VERIFY_PER_HOUR,
  /** Failed sign-ins after which an account is locked. */
  SIGN_IN_FAILURES,
  /** Failed sign-ins after which an address is locked, behind which there may be many people. */
  SIGN_IN_ADDRESS_FAILURES,
  /** Minutes within which failed sign-ins count together, and for which the lock lasts. */
  SIGN_IN_MINUTES,
  /** Days after which what a program was answered is forgotten, and its key may be used again. */
  ANSWER_KEEP_DAYS,
  /** Days after which a draft nobody has touched is forgotten. */
  DRAFT_KEEP_DAYS,
  /** How many people may sign up from one address in an hour. */
  SIGN_UPS_PER_HOUR,
  /** Minutes between two signed heads of what was recorded. */
  AUDIT_HEAD_MINUTES,
  /** Months for which it is remembered what was done; never under six (网络安全法 第二十一条). */
  AUDIT_MONTHS,
  /** Months for which people may look up what they were told. */
  NOTICE_MONTHS,
  /** The hour of the morning from which on digests are made, where the market is. */
  DIGEST_HOUR,
  /** Days for which it is kept what was sent to whom. */
  MAIL_KEEP_DAYS,
  /** How many links to a new password may be asked for one user name in an hour. */
  PASSWORD_MAILS_PER_HOUR,
  /** How many of them may be asked for from one address, behind which there may be many people. */
  PASSWORD_MAIL_ADDRESS_PER_HOUR,
  /** How many invitations somebody may have sent by mail in an hour. */
  INVITATION_MAILS_PER_HOUR
}
