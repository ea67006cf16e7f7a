/**
 * What every capability's papers share: their numbers, the files that come with them, and how they
 * are printed and signed.
 */
package org.techmarket.document;
