package org.techmarket.bench;

/** One of the measurements that can be asked for by name. */
@FunctionalInterface
interface Part {

  /** Measures, and gives the tables. */
  String measure() throws Exception;
}
