package org.techmarket.ear;

import org.junit.platform.suite.api.SelectClasses;
import org.junit.platform.suite.api.Suite;

/** Restarts the server, looks for what was there, and then goes through both jobs once more. */
@Suite
@SelectClasses(
    names = {
      "org.techmarket.ear.AfterARestart",
      "org.techmarket.micro.journey.RoadshowJourneyIT",
      "org.techmarket.micro.journey.ApplicantJourneyIT"
    })
class BothJobsAfterARestart {}
