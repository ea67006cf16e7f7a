package org.techmarket.shared.web;

import java.util.List;

/**
 * What a capability brings to the workbench of the one who looks. Each has one bean of this kind;
 * the rail and the queue find them all.
 */
public interface Work {

  /** Where its entries stand on the rail; the lowest stands first. */
  int place();

  /** The lists the one who looks may open. */
  List<RailEntry> rail();

  /** How much waits for the one who looks. */
  default long waiting() {
    return 0;
  }

  /** What waits longest or is due first, a page at most. */
  default List<QueueRow> queue() {
    return List.of();
  }
}
