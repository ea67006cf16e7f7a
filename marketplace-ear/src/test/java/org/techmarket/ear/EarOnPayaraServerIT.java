package org.techmarket.ear;

import org.junit.platform.suite.api.SelectClasses;
import org.junit.platform.suite.api.Suite;

/** The EAR on a Payara Server: both jobs of the market, over HTTP and in a browser. */
@Suite
@SelectClasses(BothJobs.class)
class EarOnPayaraServerIT {}
