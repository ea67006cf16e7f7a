/**
 * The recognition and registration of technical contracts (技术合同认定登记): the seller applies at a
 * registration point, a registrar accepts and examines, a reviewer issues the number and the
 * certificate or refuses. Legal basis: Civil Code, book 3, chapter 20; the administrative measures
 * of 2026, whose text was not at hand, so that every time limit is a parameter.
 */
package org.techmarket.registration;
