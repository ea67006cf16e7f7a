package org.techmarket.micro;

import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectClasses;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Who goes through the market with a browser, and what it has written down of them. */
@Suite
@SelectPackages("org.techmarket.micro.journey")
@SelectClasses(names = "org.techmarket.micro.trace.LogsIT")
@IncludeClassNamePatterns(".*IT")
@ConfigurationParameter(
    key = "junit.jupiter.testclass.order.default",
    value = "org.junit.jupiter.api.ClassOrderer$ClassName")
class JourneysIT {}
