package org.techmarket.identity.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import org.techmarket.identity.ApiTokenRepository;
import org.techmarket.identity.FirstAdministratorLinkRepository;
import org.techmarket.shared.service.Timers;

/** Removes tokens and links that let nobody in any more. */
@Singleton
@PermitAll
public class SignInTidying {

  @Inject private ApiTokenRepository tokens;
  @Inject private FirstAdministratorLinkRepository links;
  @Inject private Timers timers;

  @Schedule(hour = "3", minute = "33", persistent = false)
  public void tidy() {
    timers.run(
        now -> {
          tokens.removeEnded(now);
          links.removeEnded(now);
        });
  }
}
