package org.techmarket.notification.service;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.techmarket.identity.service.Caller;
import org.techmarket.identity.service.SignedIn;
import org.techmarket.notification.NoticeRepository;
import org.techmarket.notification.NoticeText;
import org.techmarket.shared.Change;
import org.techmarket.shared.Transition;
import org.techmarket.shared.service.Announcement;
import org.techmarket.shared.service.Announcer;

/**
 * Tells steps to those whom they concern, in the transaction that takes them: nobody is told of
 * what did not happen, and nothing that happened is not told.
 */
@ApplicationScoped
public class NoticeRecorder {

  /** After what was done is written down, which sends what has changed to the database first. */
  private static final int LAST = Interceptor.Priority.APPLICATION + 900;

  @Inject @Any private Instance<Announcer> announcers;
  @Inject private NoticeRepository notices;
  @Inject private Outbox outbox;
  @Inject private Caller caller;
  @Inject private Clock clock;

  void tell(@Observes @Priority(LAST) Transition step) {
    announcers.stream()
        .filter(announcer -> announcer.subject().equals(step.subject()))
        .flatMap(announcer -> announcer.of(step).stream())
        .forEach(announced -> tell(announced, step.reason(), step.ofItself()));
  }

  void tell(@Observes @Priority(LAST) Change change) {
    announcers.stream()
        .filter(announcer -> announcer.subject().equals(change.subject()))
        .flatMap(announcer -> announcer.of(change).stream())
        .forEach(announced -> tell(announced, null, change.ofItself()));
  }

  /** A closed account keeps nothing that was told to somebody who had a name. */
  void forget(@Observes Change change) {
    if (change.subject().equals("Account") && change.verb().equals("closeAccount")) {
      notices.removeAll(change.id());
      outbox.forget(change.id());
    }
  }

  private void tell(Announcement announced, String reason, boolean ofItself) {
    Long by = ofItself ? null : caller.signedIn().map(SignedIn::id).orElse(null);
    List<Long> others =
        announced.accounts().stream().filter(account -> !Objects.equals(account, by)).toList();
    if (!others.isEmpty()) {
      NoticeText text =
          new NoticeText(
              announced.kind(), announced.says(), announced.about(), reason, announced.path());
      notices.tell(others, text, clock.instant());
      outbox.post(others, text);
    }
  }
}
