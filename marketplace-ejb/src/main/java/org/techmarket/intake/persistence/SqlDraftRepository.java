package org.techmarket.intake.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.techmarket.intake.Draft;
import org.techmarket.intake.DraftRepository;
import org.techmarket.shared.service.Vault;

/**
 * Drafts are locked as a whole: fields that must not be kept in plain, such as a person's number,
 * are needed again at the next step, and no list of them could be forgotten to be kept.
 */
@Dependent
class SqlDraftRepository implements DraftRepository {

  private static final Jsonb JSON = JsonbBuilder.create();

  @PersistenceContext private EntityManager em;
  @Inject private Vault vault;

  @Override
  public void save(long accountId, String form, Draft draft) {
    em.createNativeQuery(
            """
            insert into draft (account_id, form, entry, saved_at) values (:account, :form, :entry, :at)
            on conflict (account_id, form) do update set entry = excluded.entry, saved_at = excluded.saved_at
            """)
        .setParameter("account", accountId)
        .setParameter("form", form)
        .setParameter("entry", vault.lock(JSON.toJson(draft.entry())))
        .setParameter("at", draft.savedAt())
        .executeUpdate();
  }

  @Override
  @SuppressWarnings("unchecked")
  public Optional<Draft> find(long accountId, String form) {
    return em.createNativeQuery(
            "select entry, saved_at from draft where account_id = :account and form = :form",
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
  private Draft draft(Tuple row) {
    Map<String, String> entry = JSON.fromJson(text(row.get(0, byte[].class)), LinkedHashMap.class);
    return new Draft(entry, row.get(1, Instant.class));
  }

  private String text(byte[] stored) {
    return Vault.isLocked(stored)
        ? vault.unlock(stored)
        : new String(stored, StandardCharsets.UTF_8); // saved before drafts were locked
  }
}
