package org.techmarket.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.techmarket.notification.MailStage;
import org.techmarket.notification.service.OutboxQueries;
import org.techmarket.notification.service.OutboxRow;
import org.techmarket.notification.service.OutboxService;
import org.techmarket.shared.Slice;
import org.techmarket.shared.service.PostOffice;
import org.techmarket.shared.web.Choice;
import org.techmarket.shared.web.Done;
import org.techmarket.shared.web.ListPage;
import org.techmarket.shared.web.WordsPage;

/** The outbox, before an administrator. */
@Named
@RequestScoped
public class OutboxPage {

  private static final String HERE = "/workbench/notification/mails";

  @Inject private OutboxQueries queries;
  @Inject private OutboxService service;
  @Inject private PostOffice postOffice;
  @Inject private WordsPage words;
  @Inject private ListPage list;

  private Slice<OutboxRow> found;
  private Map<MailStage, Long> counts;

  /** Whether there is a mail server. */
  public boolean isMailOn() {
    return postOffice.isOpen();
  }

  public Slice<OutboxRow> getFound() {
    if (found == null) {
      found = queries.search(list.search());
    }
    return found;
  }

  /** The stages, each with how many there are. */
  public List<Choice> getStages() {
    return counts().entrySet().stream()
        .map(stage -> new Choice(stage.getKey().name(), label(stage)))
        .toList();
  }

  public boolean isAnyFailed() {
    return counts().get(MailStage.FAILED) > 0;
  }

  public void resend(long id) {
    service.resend(id);
    Done.goTo(HERE, words.say("notification.mail.resent"));
  }

  public void resendFailed() {
    service.resendFailed();
    Done.goTo(HERE, words.say("notification.mail.allResent"));
  }

  private String label(Map.Entry<MailStage, Long> stage) {
    return words.say("notification.mail.stageCount", stage.getKey(), stage.getValue());
  }

  private Map<MailStage, Long> counts() {
    if (counts == null) {
      counts = queries.count();
    }
    return counts;
  }
}
