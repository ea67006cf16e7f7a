package org.techmarket.intake.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;
import org.techmarket.intake.Answer;
import org.techmarket.intake.AnswerRepository;

@Dependent
class SqlAnswerRepository implements AnswerRepository {

  @PersistenceContext private EntityManager em;

  @Override
  public boolean claim(long accountId, String key, String request, Instant now) {
    int inserted =
        em.createNativeQuery(
                """
                insert into idempotent_answer (account_id, key, request, created_at) values (:account, :key, :request, :at)
                on conflict do nothing
                """)
            .setParameter("account", accountId)
            .setParameter("key", key)
            .setParameter("request", request)
            .setParameter("at", now)
            .executeUpdate();
    return inserted == 1;
  }

  @Override
  public void keep(long accountId, String key, Answer answer) {
    em.createNativeQuery(
            """
            update idempotent_answer set status = :status, location = :location, body = :body
            where account_id = :account and key = :key
            """)
        .setParameter("status", answer.status())
        .setParameter("location", answer.location())
        .setParameter("body", answer.body())
        .setParameter("account", accountId)
        .setParameter("key", key)
        .executeUpdate();
  }

  @Override
  @SuppressWarnings("unchecked")
  public Optional<Answer> find(long accountId, String key, String request) {
    return em.createNativeQuery(
            """
            select status, location, body from idempotent_answer
            where account_id = :account and key = :key and request = :request
            """,
            Tuple.class)
        .setParameter("account", accountId)
        .setParameter("key", key)
        .setParameter("request", request)
        .getResultStream()
        .findFirst()
        .map(row -> answer((Tuple) row));
  }

  @Override
  public void removeGivenBefore(Instant instant) {
    em.createNativeQuery("delete from idempotent_answer where created_at < :instant")
        .setParameter("instant", instant)
        .executeUpdate();
  }

  private static Answer answer(Tuple row) {
    return new Answer(
        row.get(0, Integer.class), row.get(1, String.class), row.get(2, String.class));
  }
}
