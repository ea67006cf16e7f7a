/**
 * What universities, institutes and enterprises have to show (成果展示): achievements, from their entry
 * over the operator's review to the public library.
 */
package org.techmarket.exhibition;
