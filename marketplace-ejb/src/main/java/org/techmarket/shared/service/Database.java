package org.techmarket.shared.service;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Stateless;

/**
 * Declares the application's own connections; where they lead is a setting. One that was not tried
 * within the last second is tried before it is given out, so that a database that comes back is
 * used at once; under load that is one question a second and connection.
 */
@Stateless
@DataSourceDefinition(
    name = "java:app/jdbc/marketplace",
    className = "org.postgresql.ds.PGSimpleDataSource",
    url = "${MPCONFIG=marketplace.db.url:jdbc:postgresql://localhost/unset}",
    user = "${MPCONFIG=marketplace.db.user:unset}",
    password = "${MPCONFIG=marketplace.db.password:unset}",
    minPoolSize = 8,
    maxPoolSize = 40,
    properties = {
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=custom-validation",
      "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
      "fish.payara.validate-atmost-once-period-in-seconds=1",
      "fish.payara.fail-all-connections=true",
      "fish.payara.max-wait-time-in-millis=10000"
    })
public class Database {}
