package org.techmarket.registration.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.techmarket.reference.ParameterName;
import org.techmarket.reference.service.ParameterQueries;
import org.techmarket.registration.CertificateLookups;
import org.techmarket.shared.TooOften;
import org.techmarket.shared.service.Sha256;

/**
 * Lets nobody look up more certificates in an hour than the parameter allows. It counts in a
 * transaction of its own: what is not found was asked, too.
 */
@Stateless
@PermitAll
public class LookupGate {

  @Inject private CertificateLookups lookups;
  @Inject private ParameterQueries parameters;
  @Inject private Clock clock;

  /**
   * Counts one look-up.
   *
   * @param client who looks, such as the address they come from; only a hash of it is kept
   * @throws TooOften when there have been too many in this hour
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void pass(String client) {
    Instant now = clock.instant();
    Instant hour = now.truncatedTo(ChronoUnit.HOURS);
    if (lookups.count(Sha256.of(client), hour) > parameters.amount(ParameterName.VERIFY_PER_HOUR)) {
      long left = Duration.between(now, hour.plus(1, ChronoUnit.HOURS)).toMinutes() + 1;
      throw new TooOften("registration.tooManyLookups", left);
    }
  }
}
