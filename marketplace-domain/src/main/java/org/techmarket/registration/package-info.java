/**
 * Registration of technology contracts (技术合同认定登记): an enterprise enters its contract, a
 * registration point examines it, and the certificate can be checked by anyone.
 */
package org.techmarket.registration;
