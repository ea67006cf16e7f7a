package org.techmarket.trade;

import java.util.List;

/**
 * What the parties agreed on, as it was read.
 *
 * @param parties the sellers, the main one first, then the buyers, the main one first
 * @param agent null when nobody mediated
 * @param instalments empty unless the price is paid in instalments
 * @param scanId the stored file that shows the signed contract
 */
public record ContractTerms(
    String name,
    List<ContractParty> parties,
    Agent agent,
    ContractDates dates,
    String signPlace,
    ContractPrice price,
    List<Instalment> instalments,
    long scanId) {}
