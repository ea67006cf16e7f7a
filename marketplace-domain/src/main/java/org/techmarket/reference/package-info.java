/**
 * What the other capabilities look up: parameters with their bounds, cities, fields of technology,
 * the numbers of rights and the calendar of working days. Its rows are facts of law or decisions of
 * the operator, never constants in code.
 */
package org.techmarket.reference;
