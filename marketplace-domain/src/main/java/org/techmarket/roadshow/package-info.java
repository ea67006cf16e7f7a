/**
 * Roadshows (路演对接): part of a day in a hall, cut into slots, which institutions book for their
 * achievements. A slot has at most one live booking, and so has an achievement at a roadshow; the
 * database sees to both.
 */
package org.techmarket.roadshow;
