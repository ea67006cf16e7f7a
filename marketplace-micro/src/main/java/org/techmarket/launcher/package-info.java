/**
 * What {@code java -jar marketplace.jar} runs: the database, then the application server with the
 * application, in one process.
 *
 * <p>It lies beside the WAR in the one jar, never in it.
 */
package org.techmarket.launcher;
