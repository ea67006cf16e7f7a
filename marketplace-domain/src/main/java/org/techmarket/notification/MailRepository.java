package org.techmarket.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.techmarket.shared.NotFound;

/** All mails. */
public interface MailRepository {

  /** Puts mails into the outbox. */
  void post(Collection<Mail> mails);

  /**
   * The mail that has waited longest, if one is due; one that somebody else has locked is theirs.
   */
  Optional<Mail> lockDue(Instant now);

  /** A mail as it is now; empty when it is gone. */
  Optional<Mail> lock(long id);

  /**
   * A mail as it is now.
   *
   * @throws NotFound when there is none
   */
  Mail lockRequired(long id);

  /** Some of those that somebody began to send before, and never came back. */
  List<Mail> lockLost(Instant before, int most);

  /** Some of those that have failed. */
  List<Mail> lockFailed(int most);

  void removeAll(long accountId);

  /** Removes some of those that came to rest before. */
  void removeEndedBefore(Instant instant, int most);
}
