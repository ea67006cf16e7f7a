package org.techmarket.ear;

import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectClasses;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** What the one jar must stand too. */
@Suite
@SelectPackages("org.techmarket.micro.contract")
@SelectClasses(
    names = {
      "org.techmarket.micro.journey.RoadshowJourneyIT",
      "org.techmarket.micro.journey.ApplicantJourneyIT"
    })
@IncludeClassNamePatterns(".*IT")
@ExcludeTags("one-jar")
class BothJobs {}
