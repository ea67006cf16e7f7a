package org.techmarket.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import org.techmarket.identity.ProvisioningRepository;
import org.techmarket.shared.Change;
import org.techmarket.shared.Transition;

/**
 * Notes, in the transaction that changes an organisation or what somebody may do, that the provider
 * of identities is to be told: so nothing is told that was rolled back, and nothing forgotten.
 */
@ApplicationScoped
public class ProvisioningWish {

  /** What the provider itself said is not told to it again. */
  private static final Set<String> TOLD = Set.of("open", "allow", "leave", "closeAccount");

  private static final Set<String> LETS_IN = Set.of("suspendAccount", "resumeAccount");

  @Inject private ProvisioningRepository tasks;
  @Inject private ProviderSettings provider;
  @Inject private Clock clock;

  void note(@Observes Transition step) {
    if (provider.provisions() && step.subject().equals("Organisation")) {
      tasks.wantOrganisation(step.id(), clock.instant());
    }
  }

  void note(@Observes Change change) {
    if (!provider.provisions() || !change.subject().equals("Account")) {
      return;
    }
    if (TOLD.contains(change.verb())) {
      tasks.wantAccount(change.id(), clock.instant());
    } else if (LETS_IN.contains(change.verb())) {
      tasks.wantLetIn(change.id(), clock.instant());
    }
  }
}
