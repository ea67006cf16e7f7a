package org.techmarket.demo.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.techmarket.demo.service.DemoAccount;
import org.techmarket.demo.service.DemoCertificate;
import org.techmarket.demo.service.InstallationQueries;

/** Whether all data here is invented, and with what to look around then. */
@Named("installation")
@RequestScoped
public class InstallationPage {

  @Inject private InstallationQueries installation;

  public boolean isDemo() {
    return installation.isDemo();
  }

  public List<DemoAccount> getDemoAccounts() {
    return installation.demoAccounts();
  }

  public List<DemoCertificate> getDemoCertificates() {
    return installation.demoCertificates();
  }
}
