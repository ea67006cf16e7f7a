/**
 * The building (场地): its halls and who has them when. A hall is never booked twice; the database
 * sees to that.
 */
package org.techmarket.venue;
