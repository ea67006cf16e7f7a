package org.techmarket.shared.service;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Stateless;

/** Declares the application's own connections; where they lead is a setting. */
@Stateless
@DataSourceDefinition(
    name = "java:app/jdbc/marketplace",
    className = "org.postgresql.ds.PGSimpleDataSource",
    url = "${MPCONFIG=marketplace.db.url:jdbc:postgresql://localhost/unset}",
    user = "${MPCONFIG=marketplace.db.user:unset}",
    password = "${MPCONFIG=marketplace.db.password:unset}",
    minPoolSize = 8,
    maxPoolSize = 40)
public class Database {}
