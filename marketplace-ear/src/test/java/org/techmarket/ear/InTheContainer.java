package org.techmarket.ear;

import org.junit.platform.suite.api.BeforeSuite;
import org.junit.platform.suite.api.SelectClasses;
import org.junit.platform.suite.api.Suite;
import org.techmarket.micro.Market;

/** Tests that are deployed with the EAR to the server that runs already. */
@Suite
@SelectClasses(ServicesInTheEar.class)
class InTheContainer {

  /** Arquillian asks for it before it asks for what is to be deployed. */
  @BeforeSuite
  static void sayWhereTheServerIs() throws Exception {
    EarOnPayara ear = (EarOnPayara) Market.shared().server();
    System.setProperty(
        "payara.administration.port", String.valueOf(ear.server().administrationPort()));
  }
}
