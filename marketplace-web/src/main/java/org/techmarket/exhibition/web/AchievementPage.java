package org.techmarket.exhibition.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.techmarket.exhibition.service.AchievementQueries;
import org.techmarket.exhibition.service.AchievementService;
import org.techmarket.exhibition.service.AchievementView;
import org.techmarket.shared.web.DecisionPage;
import org.techmarket.shared.web.Done;
import org.techmarket.shared.web.WordsPage;

/** One achievement, and the operator's decision on it. */
@Named
@RequestScoped
public class AchievementPage {

  private static final String QUEUE = "/workbench/queue";

  @Inject private AchievementQueries achievements;
  @Inject private AchievementService service;
  @Inject private DecisionPage decision;
  @Inject private WordsPage words;

  @Inject @Param private String key;
  private AchievementView view;

  public void publish() {
    service.publish(getView().id(), decision.entered());
    Done.goTo(
        QUEUE, words.say("exhibition.published", view.name(), achievements.view(key).number()));
  }

  public void returnForCorrection() {
    service.returnForCorrection(getView().id(), decision.entered());
    Done.goTo(QUEUE, words.say("exhibition.returned", view.name(), view.holder()));
  }

  public void reject() {
    service.reject(getView().id(), decision.entered());
    Done.goTo(QUEUE, words.say("exhibition.rejected", view.name()));
  }

  /** What is shown; what does not exist is not found. */
  public AchievementView getView() {
    if (view == null) {
      view = achievements.view(key);
    }
    return view;
  }
}
