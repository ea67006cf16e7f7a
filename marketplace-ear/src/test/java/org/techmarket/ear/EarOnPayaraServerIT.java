package org.techmarket.ear;

import org.junit.platform.suite.api.SelectClasses;
import org.junit.platform.suite.api.Suite;

/**
 * The EAR on one Payara Server: both jobs of the market, over HTTP and in a browser, before a
 * restart and after it, and then its services from within.
 */
@Suite
@SelectClasses({BothJobs.class, BothJobsAfterARestart.class, InTheContainer.class})
class EarOnPayaraServerIT {}
