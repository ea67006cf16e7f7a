package org.techmarket.audit;

/**
 * Who did something (操作者), as far as it is known; nothing of it when time or the system did.
 *
 * @param organisationId the organisation they acted for then; null for the market's own people
 * @param address where the request came from
 */
public record Actor(Long accountId, Long organisationId, String address) {

  public static final Actor NOBODY = new Actor(null, null, null);
}
