/**
 * A real PostgreSQL in a folder of ours, from the binaries that zonky publishes on Maven Central.
 *
 * <p>The one jar, the tests and the benchmarks all start it the same way: {@link
 * org.techmarket.postgres.EmbeddedPostgres#start}.
 */
package org.techmarket.postgres;
