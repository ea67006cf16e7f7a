package org.techmarket.micro;

import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.ExcludePackages;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * What programs and visitors without a browser do to the one market they share, one class after the
 * other: bad input before the market holds large files, the logs last. A package nobody else takes
 * is taken here.
 */
@Suite
@SelectPackages("org.techmarket.micro")
@ExcludePackages({"org.techmarket.micro.journey", "org.techmarket.micro.keycloak"})
@IncludeClassNamePatterns("org\\.techmarket\\.micro\\.(\\w+\\.\\w+|Restore)IT")
@ConfigurationParameter(
    key = "junit.jupiter.testclass.order.default",
    value = "org.junit.jupiter.api.ClassOrderer$ClassName")
class AtOneMarketIT {}
