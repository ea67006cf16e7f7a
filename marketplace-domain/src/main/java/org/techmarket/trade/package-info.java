/**
 * Technology contracts (技术合同): their parties, dates and amounts. For now those signed outside the
 * market, which their main seller enters with the signed scan.
 */
package org.techmarket.trade;
