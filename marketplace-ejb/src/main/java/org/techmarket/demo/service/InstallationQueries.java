package org.techmarket.demo.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.techmarket.demo.InstallationRepository;

/** What visitors may know about how the installation began. */
@Stateless
@PermitAll
public class InstallationQueries {

  @Inject private InstallationRepository installations;

  /** As many as the first start issues; visitors issue more. */
  private static final int ISSUED_AT_FIRST = 2;

  @PersistenceContext private EntityManager em;

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

  /** The certificates there are to check from the start; empty unless all data is invented. */
  public List<DemoCertificate> demoCertificates() {
    return isDemo()
        ? em.createQuery(
                """
                select new org.techmarket.demo.service.DemoCertificate(t.code, k.name) from Certificate t
                join RegistrationCase c on c.id = t.caseId join Contract k on k.id = c.contractId order by t.id
                """,
                DemoCertificate.class)
            .setMaxResults(ISSUED_AT_FIRST)
            .getResultList()
        : List.of();
  }
}
