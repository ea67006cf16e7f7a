package org.techmarket.exhibition.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.techmarket.exhibition.Achievement;
import org.techmarket.exhibition.AchievementRepository;
import org.techmarket.shared.NotFound;
import org.techmarket.shared.persistence.Flush;

@Dependent
class JpaAchievementRepository implements AchievementRepository {

  @PersistenceContext private EntityManager em;

  @Override
  public void add(Achievement achievement) {
    Flush.added(em, achievement);
  }

  @Override
  public Achievement require(long id) {
    return Optional.ofNullable(em.find(Achievement.class, id))
        .orElseThrow(() -> new NotFound("exhibition.achievement", id));
  }
}
