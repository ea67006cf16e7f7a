package org.techmarket.identity.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.techmarket.identity.ProvisioningFault;
import org.techmarket.identity.ProvisioningSubject;
import org.techmarket.identity.ProvisioningTask;
import org.techmarket.shared.service.Timers;

/** Brings what has changed here to the provider of identities, every few seconds. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ProvisioningRun {

  private static final System.Logger LOG = System.getLogger(ProvisioningRun.class.getName());

  @Inject private ProviderSettings provider;
  @Inject private ProvisioningSteps steps;
  @Inject private Timers timers;

  @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
  public void run() {
    if (provider.provisions()) {
      timers.run(now -> bringAll());
    }
  }

  private void bringAll() {
    Optional<ProvisioningTask> task = steps.take();
    if (task.isEmpty()) {
      return;
    }
    try (KeycloakDirectory directory = new KeycloakDirectory(provider)) {
      for (int done = 0; task.isPresent() && done < Timers.MOST_AT_ONCE; done++) {
        if (!bring(directory, task.get())) {
          return;
        }
        task = steps.take();
      }
    }
  }

  /**
   * Whether it is worth going on: a provider that is away is asked once a round, while what nobody
   * foresaw may be the fault of this task alone.
   */
  private boolean bring(KeycloakDirectory directory, ProvisioningTask task) {
    try {
      if (task.subject() == ProvisioningSubject.ORGANISATION) {
        steps.organisation(task.subjectId()).ifPresent(directory::bring);
        steps.done(task);
      } else {
        steps.done(task, directory.bring(steps.account(task)));
      }
      return true;
    } catch (DirectoryFault e) {
      LOG.log(
          System.Logger.Level.WARNING,
          "{0} {1} cannot be brought to the provider of identities: {2}",
          task.subject(),
          task.subjectId(),
          e.getMessage());
      steps.failed(task, e.fault());
      return e.fault() != ProvisioningFault.AWAY;
    } catch (RuntimeException e) {
      steps.failed(task, ProvisioningFault.UNFORESEEN);
      LOG.log(
          System.Logger.Level.ERROR,
          "%s %d cannot be brought to the provider of identities"
              .formatted(task.subject(), task.subjectId()),
          e);
      return true;
    }
  }
}
