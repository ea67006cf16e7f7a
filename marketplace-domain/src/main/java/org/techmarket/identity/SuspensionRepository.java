package org.techmarket.identity;

import java.util.Optional;
import java.util.Set;
import org.techmarket.shared.ConstraintBroken;

/** Who is let in nowhere for the time being. */
public interface SuspensionRepository {

  /** An account is suspended once at a time. */
  String ONE_PER_ACCOUNT = "account_suspension_pkey";

  /**
   * Begins a suspension.
   *
   * @throws ConstraintBroken {@link #ONE_PER_ACCOUNT} when there is one
   */
  void add(Suspension suspension);

  Optional<Suspension> of(long account);

  /** The keys of those who act for an organisation. */
  Set<Long> ofOrganisation(long organisation);

  /** Ends a suspension. */
  void remove(Suspension suspension);
}
