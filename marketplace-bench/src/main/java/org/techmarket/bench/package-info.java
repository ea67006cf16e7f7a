/**
 * What the marketplace takes in time and memory, each beside a floor or a peer in the same run.
 *
 * <p>Started by {@code bin/bench}, which writes {@code docs/performance.md}.
 */
package org.techmarket.bench;
