package org.techmarket.intake.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Duration;
import org.techmarket.intake.AnswerRepository;
import org.techmarket.intake.DraftRepository;
import org.techmarket.reference.ParameterName;
import org.techmarket.reference.service.ParameterQueries;
import org.techmarket.shared.service.Timers;

/** Forgets answers that were given long ago, and drafts nobody has touched for long. */
@Singleton
@PermitAll
public class IntakeTidying {

  @Inject private AnswerRepository answers;
  @Inject private DraftRepository drafts;
  @Inject private ParameterQueries parameters;
  @Inject private Timers timers;

  @Schedule(hour = "3", minute = "23", persistent = false)
  public void tidy() {
    Duration answersKept = days(ParameterName.ANSWER_KEEP_DAYS);
    Duration draftsKept = days(ParameterName.DRAFT_KEEP_DAYS);
    timers.run(
        now -> {
          answers.removeGivenBefore(now.minus(answersKept));
          drafts.removeSavedBefore(now.minus(draftsKept));
        });
  }

  private Duration days(ParameterName name) {
    return Duration.ofDays(parameters.amount(name));
  }
}
