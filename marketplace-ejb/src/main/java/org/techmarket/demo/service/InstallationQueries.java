package org.techmarket.demo.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.techmarket.demo.InstallationRepository;

/** What visitors may know about how the installation began. */
@Stateless
@PermitAll
public class InstallationQueries {

  @Inject private InstallationRepository installations;

  private Boolean demo;
  private List<DemoAccount> demoAccounts;

  /** Whether all data here is invented; asked of the database once, for it never changes. */
  public boolean isDemo() {
    if (demo == null) {
      demo = installations.isDemo();
    }
    return demo;
  }

  /** With what to sign in to look around; empty unless all data is invented. */
  public List<DemoAccount> demoAccounts() {
    if (demoAccounts == null) {
      demoAccounts = isDemo() ? DemoContent.read().signIns() : List.of();
    }
    return demoAccounts;
  }
}
