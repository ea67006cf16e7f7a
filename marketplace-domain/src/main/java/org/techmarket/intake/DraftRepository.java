package org.techmarket.intake;

import java.time.Instant;
import java.util.Optional;

/** The drafts of everybody; one an account and form. */
public interface DraftRepository {

  void save(long accountId, String form, Draft draft);

  Optional<Draft> find(long accountId, String form);

  void remove(long accountId, String form);

  /** Forgets the drafts nobody has saved since an instant. */
  void removeSavedBefore(Instant instant);
}
