package org.techmarket.exhibition.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.techmarket.exhibition.AchievementRepository;
import org.techmarket.identity.Role;
import org.techmarket.identity.service.Caller;
import org.techmarket.shared.service.HistoryReaders;

/** The holder and the operator; what is published is everybody's, how it came to be is not. */
@Dependent
class AchievementHistory implements HistoryReaders {

  @Inject private AchievementRepository achievements;
  @Inject private Caller caller;

  @Override
  public String subject() {
    return "Achievement";
  }

  @Override
  public boolean mayRead(long id) {
    return caller.is(Role.MARKET_OPERATOR) || caller.actsFor(achievements.require(id).holderId());
  }
}
