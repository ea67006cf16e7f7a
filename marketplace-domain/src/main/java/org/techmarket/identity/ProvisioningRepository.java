package org.techmarket.identity;

import java.time.Instant;
import java.util.Optional;

/** What waits to be brought to the provider of identities: one task an account or organisation. */
public interface ProvisioningRepository {

  /** Of an account that is not the provider's nothing is wanted. */
  void wantAccount(long account, Instant now);

  /** Only whether the person is let in; what they may do there stays as it is. */
  void wantLetIn(long account, Instant now);

  /** An organisation, and all accounts of the provider's that act for it. */
  void wantOrganisation(long organisation, Instant now);

  /** An account that is to be let in once by a password, which is locked. */
  void wantFirstPassword(long account, byte[] locked, Instant now);

  /**
   * The task that is due longest; nobody else takes it before that time.
   *
   * @param until after it, it is due again, should whoever has taken it be gone
   */
  Optional<ProvisioningTask> take(Instant now, Instant until);

  /** It was carried out; if it was asked for again meanwhile, it is due again. */
  void done(ProvisioningTask task, Instant now);

  /** It could not be carried out now. */
  void failed(ProvisioningTask task, ProvisioningFault fault, Instant next);

  /** It cannot be carried out. */
  void refused(ProvisioningTask task, ProvisioningFault fault);

  /**
   * Has one tried again at once.
   *
   * @return whether there is such a task
   */
  boolean again(long id, Instant now);

  /**
   * Whether what the provider said of an account at that time may be older than what the market has
   * told it, or has yet to tell it.
   */
  boolean isAhead(long account, Instant said);
}
