package org.techmarket.demo.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.techmarket.demo.InstallationRepository;
import org.techmarket.shared.service.Demonstration;

/** Tells those who may not know this capability how the installation began. */
@Dependent
class BeganAsDemo implements Demonstration {

  @Inject private InstallationRepository installations;

  @Override
  public boolean isDemo() {
    return installations.isDemo();
  }
}
