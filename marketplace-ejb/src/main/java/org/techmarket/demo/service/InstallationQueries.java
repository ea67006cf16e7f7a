package org.techmarket.demo.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What visitors may know about how the installation began. */
@Stateless
@PermitAll
public class InstallationQueries {

  @PersistenceContext private EntityManager em;

  private Boolean demo;
  private List<DemoAccount> demoAccounts;

  /** Whether all data here is invented; asked of the database once, for it never changes. */
  public boolean isDemo() {
    if (demo == null) {
      demo = (Boolean) em.createNativeQuery("select demo from installation").getSingleResult();
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
