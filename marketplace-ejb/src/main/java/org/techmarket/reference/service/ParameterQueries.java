package org.techmarket.reference.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import org.techmarket.reference.Parameter;
import org.techmarket.reference.ParameterName;

/** The figures in force. */
@Stateless
@PermitAll
public class ParameterQueries {

  @PersistenceContext private EntityManager em;

  public int amount(ParameterName name) {
    return em.find(Parameter.class, name).amount();
  }

  public Duration seconds(ParameterName name) {
    return Duration.ofSeconds(amount(name));
  }

  public Duration minutes(ParameterName name) {
    return Duration.ofMinutes(amount(name));
  }
}
