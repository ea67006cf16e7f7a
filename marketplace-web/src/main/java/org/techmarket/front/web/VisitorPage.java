package org.techmarket.front.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.techmarket.identity.Role;
import org.techmarket.identity.service.Caller;
import org.techmarket.identity.service.SignedIn;
import org.techmarket.shared.web.RailEntry;
import org.techmarket.shared.web.Reader;
import org.techmarket.shared.web.WordsPage;
import org.techmarket.shared.web.Work;

/** The one who looks, for the frame around every page. */
@Named("visitor")
@RequestScoped
public class VisitorPage {

  @Inject private Reader reader;
  @Inject private Caller caller;
  @Inject private Workbench workbench;
  @Inject private WordsPage words;
  @Inject private HttpServletRequest request;

  private List<Task> tasks;
  private Long waiting;

  public boolean isSignedIn() {
    return caller.signedIn().isPresent();
  }

  public String getName() {
    return caller.signedIn().map(SignedIn::displayName).orElse("");
  }

  public String getOrganisation() {
    return caller.signedIn().map(SignedIn::organisation).orElse("");
  }

  public boolean is(String role) {
    return caller.is(Role.valueOf(role));
  }

  public Locale getLocale() {
    return reader.getLocale();
  }

  public String getLanguage() {
    return reader.getLanguage();
  }

  public String getOtherLanguageUrl() {
    return reader.getOtherLanguageUrl();
  }

  /** How much waits for the one who looks. */
  public long getWaiting() {
    if (waiting == null) {
      waiting = workbench.all().stream().mapToLong(Work::waiting).sum();
    }
    return waiting;
  }

  /** What the roles of the one who looks have to do. */
  public List<Task> getTasks() {
    if (tasks == null) {
      RailEntry queue = new RailEntry("front.task.queue", "/workbench/queue", "/workbench/queue");
      tasks =
          Stream.concat(
                  Stream.of(task(queue, getWaiting())),
                  workbench.all().stream()
                      .flatMap(work -> work.rail().stream())
                      .map(entry -> task(entry, 0)))
              .toList();
    }
    return tasks;
  }

  private Task task(RailEntry entry, long count) {
    boolean current = request.getRequestURI().startsWith(entry.area());
    return new Task(entry.key(), words.say(entry.label()), entry.url(), count, current);
  }
}
