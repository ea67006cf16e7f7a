package org.techmarket.identity;

/**
 * That something of the market is to be made so at the provider of identities (开通任务). It does not
 * say what has changed: whoever carries it out makes everything as it is then, as often as need be.
 *
 * @param wish how often it was asked for; what is asked for meanwhile is not done by this
 * @param whole whether all is to be made so, and not only whether the person is let in
 * @param shutOut whether the market may have shut the person out there
 * @param firstPassword what the person signs in with once, locked; null when none is to be set
 */
public record ProvisioningTask(
    long id,
    ProvisioningSubject subject,
    long subjectId,
    long wish,
    int attempts,
    byte[] firstPassword,
    boolean whole,
    boolean shutOut) {}
