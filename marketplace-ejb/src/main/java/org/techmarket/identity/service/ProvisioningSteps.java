package org.techmarket.identity.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.techmarket.identity.Account;
import org.techmarket.identity.AccountRepository;
import org.techmarket.identity.Organisation;
import org.techmarket.identity.OrganisationRepository;
import org.techmarket.identity.OrganisationStage;
import org.techmarket.identity.ProvisioningFault;
import org.techmarket.identity.ProvisioningRepository;
import org.techmarket.identity.ProvisioningTask;
import org.techmarket.identity.SuspensionRepository;
import org.techmarket.shared.service.Vault;

/** What is looked up and noted while something is brought to the provider; none waits for it. */
@Stateless
@PermitAll
public class ProvisioningSteps {

  /** Longer than the provider may take to answer everything that one task asks of it. */
  private static final Duration LEASE = Duration.ofMinutes(2);

  /** Soon at first; whoever mends the provider need not wait long either. */
  private static final List<Duration> PAUSES =
      List.of(
          Duration.ofSeconds(10),
          Duration.ofSeconds(30),
          Duration.ofMinutes(1),
          Duration.ofMinutes(5));

  @Inject private ProvisioningRepository tasks;
  @Inject private AccountRepository accounts;
  @Inject private OrganisationRepository organisations;
  @Inject private SuspensionRepository suspensions;
  @Inject private Vault vault;
  @Inject private Clock clock;

  /** The next task; whoever takes it alone carries it out. */
  public Optional<ProvisioningTask> take() {
    Instant now = clock.instant();
    return tasks.take(now, now.plus(LEASE));
  }

  /** How the organisation is to be; empty when there is no credit code that names it. */
  public Optional<ProvisionedOrganisation> organisation(long id) {
    Organisation organisation = organisations.require(id);
    return organisation.bearsItsCode()
        ? Optional.of(
            new ProvisionedOrganisation(
                organisation.creditCode(), organisation.name(), readsOnly(organisation.stage())))
        : Optional.empty();
  }

  private static boolean readsOnly(OrganisationStage stage) {
    return stage == OrganisationStage.SUSPENDED || stage == OrganisationStage.CLOSED;
  }

  /** How the account is to be. */
  public ProvisionedAccount account(ProvisioningTask task) {
    Account account = accounts.require(task.subjectId());
    return new ProvisionedAccount(
        account.id(),
        account.externalId(),
        account.login(),
        account.displayName(),
        account.mail(),
        account.roles(),
        Optional.ofNullable(account.organisationId()).flatMap(this::organisation).orElse(null),
        Optional.ofNullable(task.firstPassword()).map(vault::unlock).orElse(null),
        account.isClosed(),
        suspensions.of(account.id()).isPresent(),
        task.shutOut(),
        task.whole());
  }

  /** Notes that all is there as it was when it was taken. */
  public void done(ProvisioningTask task) {
    tasks.done(task, clock.instant());
  }

  /** The same of an account, and by what the provider knows the person. */
  public void done(ProvisioningTask task, String externalId) {
    Account account = accounts.require(task.subjectId());
    account.becomeKnownAs(externalId);
    accounts.changed(account); // first, as whoever wants something of it holds the account first
    done(task);
  }

  /** Notes that it did not work, and why; it is tried again, if that may help. */
  public void failed(ProvisioningTask task, ProvisioningFault fault) {
    if (fault.isFinal()) {
      tasks.refused(task, fault);
    } else {
      Duration pause = PAUSES.get(Math.min(task.attempts(), PAUSES.size() - 1));
      tasks.failed(task, fault, clock.instant().plus(pause));
    }
  }
}
