package org.techmarket.ear;

import org.junit.platform.suite.api.SelectClasses;
import org.junit.platform.suite.api.Suite;

/** The EAR on a Payara Server that was restarted: both jobs, and then its services from within. */
@Suite
@SelectClasses({BothJobsAfterARestart.class, InTheContainer.class})
class EarAfterARestartIT {}
