package org.techmarket.audit;

import java.util.Optional;

/** Everything that has happened. Nothing is ever changed or taken away by the market itself. */
public interface AuditRepository {

  /** Adds a deed to the chain of its subject, after everything else of this transaction. */
  void add(Deed deed);

  /** The id of an entry up to which no entry is still being written; empty when it is too busy. */
  Optional<Long> settled();
}
