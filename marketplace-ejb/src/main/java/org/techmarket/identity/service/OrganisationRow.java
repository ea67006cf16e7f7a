package org.techmarket.identity.service;

import org.techmarket.identity.OrganisationStage;
import org.techmarket.identity.PartyType;

/** An organisation in a list. */
public record OrganisationRow(
    long id,
    String creditCode,
    String name,
    PartyType partyType,
    String cityCode,
    OrganisationStage stage) {}
