package org.techmarket.identity;

import java.util.Optional;
import org.techmarket.shared.NotFound;

/** The links by which organisations invite people. */
public interface InvitationRepository {

  void add(Invitation invitation);

  /**
   * Finds an invitation.
   *
   * @throws NotFound when there is none
   */
  Invitation require(long id);

  /** Nobody's name is to be left of those whom an organisation has invited. */
  void forget(long organisation);

  /** The one whose key has this hash. */
  Optional<Invitation> byHash(String hash);
}
