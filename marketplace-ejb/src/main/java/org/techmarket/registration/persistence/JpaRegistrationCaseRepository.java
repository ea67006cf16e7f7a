package org.techmarket.registration.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.LockOptions;
import org.hibernate.jpa.SpecHints;
import org.techmarket.registration.ContractFacts;
import org.techmarket.registration.RegistrationCase;
import org.techmarket.registration.RegistrationCaseRepository;
import org.techmarket.shared.MarketTime;
import org.techmarket.shared.NotFound;
import org.techmarket.shared.persistence.Flush;

@Dependent
class JpaRegistrationCaseRepository implements RegistrationCaseRepository {

  private static final String OVERDUE =
      "select c from RegistrationCase c where c.progress.stage = RETURNED and c.progress.dueOn < :today ";

  @PersistenceContext private EntityManager em;

  @Override
  public void add(RegistrationCase fresh) {
    // Hibernate inserts before it updates: a case that has just been withdrawn must be written
    // first.
    em.flush();
    Flush.added(em, fresh);
  }

  @Override
  public RegistrationCase require(long id) {
    return found(id, em.find(RegistrationCase.class, id));
  }

  @Override
  public RegistrationCase lock(long id) {
    return found(id, em.find(RegistrationCase.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public List<RegistrationCase> lockOverdue(ContractFacts facts, Instant now) {
    return overdue(
            """
            and (c.contractId = :contract or c.form.fingerprint = :fingerprint or c.form.scanSha256 = :scan) order by c.id
            """,
            now)
        .setParameter("contract", facts.contractId())
        .setParameter("fingerprint", facts.fingerprint())
        .setParameter("scan", facts.scanSha256())
        .getResultList();
  }

  @Override
  public List<RegistrationCase> lockOverdue(Instant now, int most) {
    return overdue("order by c.id", now)
        .setMaxResults(most)
        .setHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, LockOptions.SKIP_LOCKED)
        .getResultList();
  }

  private TypedQuery<RegistrationCase> overdue(String condition, Instant now) {
    return em.createQuery(OVERDUE + condition, RegistrationCase.class)
        .setParameter("today", LocalDate.ofInstant(now, MarketTime.ZONE))
        .setLockMode(LockModeType.PESSIMISTIC_WRITE);
  }

  private static RegistrationCase found(long id, RegistrationCase found) {
    return Optional.ofNullable(found).orElseThrow(() -> new NotFound("registration.case", id));
  }
}
