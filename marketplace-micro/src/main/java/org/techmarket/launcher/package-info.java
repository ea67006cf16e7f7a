/**
 * What {@code java -jar marketplace.jar} runs: it checks the settings, unpacks what is missing,
 * starts the application server as a process of its own and PostgreSQL beside it, and ends both.
 *
 * <p>It lies beside the WAR in the one jar, never in it.
 */
package org.techmarket.launcher;
