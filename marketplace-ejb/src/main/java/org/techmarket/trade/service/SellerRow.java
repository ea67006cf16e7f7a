package org.techmarket.trade.service;

import org.techmarket.trade.MainSeller;

/**
 * The organisation that would enter a contract.
 *
 * @param cityCode where it is at home, six digits
 */
public record SellerRow(MainSeller seller, String cityCode) {}
