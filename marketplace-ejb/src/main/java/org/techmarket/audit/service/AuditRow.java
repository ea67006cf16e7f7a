package org.techmarket.audit.service;

import org.techmarket.audit.AuditEntry;

/**
 * An entry with the names of those it names by their keys.
 *
 * @param login of the account that acted; null like the others when nobody did
 * @param by what the person is called
 * @param organisation whom they acted for; null for the market's own people
 */
public record AuditRow(AuditEntry entry, String login, String by, String organisation) {}
