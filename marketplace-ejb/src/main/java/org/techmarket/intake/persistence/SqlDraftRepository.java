package org.techmarket.intake.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.techmarket.intake.Draft;
import org.techmarket.intake.DraftRepository;

@Dependent
class SqlDraftRepository implements DraftRepository {

  private static final Jsonb JSON = JsonbBuilder.create();

  @PersistenceContext private EntityManager em;

  @Override
  public void save(long accountId, String form, Draft draft) {
    em.createNativeQuery(
            """
            insert into draft (account_id, form, entry, saved_at) values (:account, :form, cast(:entry as jsonb), :at)
            on conflict (account_id, form) do update set entry = excluded.entry, saved_at = excluded.saved_at
            """)
        .setParameter("account", accountId)
        .setParameter("form", form)
        .setParameter("entry", JSON.toJson(draft.entry()))
        .setParameter("at", draft.savedAt())
        .executeUpdate();
  }

  @Override
  @SuppressWarnings("unchecked")
  public Optional<Draft> find(long accountId, String form) {
    return em.createNativeQuery(
            "select cast(entry as text) as entry, saved_at from draft where account_id = :account and form = :form",
            Tuple.class)
        .setParameter("account", accountId)
        .setParameter("form", form)
        .getResultStream()
        .findFirst()
        .map(row -> draft((Tuple) row));
  }

  @Override
  public void remove(long accountId, String form) {
    em.createNativeQuery("delete from draft where account_id = :account and form = :form")
        .setParameter("account", accountId)
        .setParameter("form", form)
        .executeUpdate();
  }

  @Override
  public void removeSavedBefore(Instant instant) {
    em.createNativeQuery("delete from draft where saved_at < :instant")
        .setParameter("instant", instant)
        .executeUpdate();
  }

  @SuppressWarnings("unchecked")
  private static Draft draft(Tuple row) {
    Map<String, String> entry = JSON.fromJson(row.get(0, String.class), LinkedHashMap.class);
    return new Draft(entry, row.get(1, Instant.class));
  }
}
