/**
 * What has no business of its own: stages, refusals, values and the reading of entries. A class
 * enters when a third capability needs it, not before.
 */
package org.techmarket.shared;
