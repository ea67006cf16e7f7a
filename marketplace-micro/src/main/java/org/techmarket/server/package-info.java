/**
 * What runs in the process of the application server, which the launcher starts and ends.
 *
 * <p>These classes, the server's and those of the libraries lie unpacked on one class path: that is
 * faster than jars within a jar, libraries need not be searched for components at every start, and
 * the classes can be kept parsed in an archive (ADR 0020).
 */
package org.techmarket.server;
