package org.techmarket.trade;

import org.techmarket.identity.PartyType;

/**
 * The organisation that enters a contract, which is its main seller.
 *
 * @param code its unified social credit code
 */
public record MainSeller(String name, PartyType type, String code) {}
