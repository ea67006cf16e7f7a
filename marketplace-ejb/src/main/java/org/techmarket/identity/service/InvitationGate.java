package org.techmarket.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.techmarket.reference.ParameterName;
import org.techmarket.reference.service.ParameterQueries;
import org.techmarket.shared.TooOften;
import org.techmarket.shared.service.Gate;

/** Lets nobody have mail sent without end to addresses that they type. */
@ApplicationScoped
public class InvitationGate {

  private static final Duration HOUR = Duration.ofHours(1);

  @Inject private Gate gate;
  @Inject private ParameterQueries parameters;

  /**
   * Counts one mail.
   *
   * @param account who invites
   * @throws TooOften when there have been too many in this hour
   */
  void pass(long account) {
    int most = parameters.amount(ParameterName.INVITATION_MAILS_PER_HOUR);
    gate.pass(
        new Gate.Limit("INVITATION_MAIL", most, HOUR, false, "identity.tooManyInvitations"),
        String.valueOf(account));
  }
}
