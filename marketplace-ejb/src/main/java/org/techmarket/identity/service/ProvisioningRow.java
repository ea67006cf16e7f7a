package org.techmarket.identity.service;

import java.time.Instant;
import org.techmarket.identity.ProvisioningFault;
import org.techmarket.identity.ProvisioningStage;
import org.techmarket.identity.ProvisioningSubject;

/**
 * Something on its way to the provider of identities, in a list.
 *
 * @param name of the account or organisation; null when it has none
 * @param fault why it did not work the last time; null when it did, or was not tried
 * @param dueAt when it is tried next
 */
public record ProvisioningRow(
    long id,
    ProvisioningSubject subject,
    long subjectId,
    String name,
    ProvisioningStage stage,
    int attempts,
    ProvisioningFault fault,
    Instant wishedAt,
    Instant dueAt,
    Instant settledAt) {}
