package org.techmarket.front.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.techmarket.identity.Role;
import org.techmarket.identity.service.Caller;
import org.techmarket.identity.service.SignedIn;
import org.techmarket.shared.web.Reader;
import org.techmarket.shared.web.WordsPage;

/** The one who looks, for the frame around every page. */
@Named("visitor")
@RequestScoped
public class VisitorPage {

  @Inject private Reader reader;
  @Inject private Caller caller;
  @Inject private QueuePage queue;
  @Inject private WordsPage words;
  @Inject private HttpServletRequest request;

  private List<Task> tasks;

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

  /** What the roles of the one who looks have to do. */
  public List<Task> getTasks() {
    if (tasks == null) {
      tasks = new ArrayList<>();
      add("queue", "/workbench/queue", queue.getRows().size());
      if (caller.is(Role.ORG_USER)) {
        add("bookings", "/workbench/roadshow/bookings", 0);
        add("achievements", "/workbench/exhibition/achievements", 0);
        add("contracts", "/workbench/trade/contracts", 0);
        add(
            "applications",
            "/workbench/registration/applications",
            0,
            "/workbench/registration/case");
        add("certificates", "/workbench/registration/certificates", 0);
      }
      if (caller.is(Role.ORG_ADMIN) || caller.is(Role.ORG_USER)) {
        add("ownOrganisation", "/workbench/identity/own-organisation", 0);
      }
      if (caller.is(Role.EVENT_MANAGER)) {
        add("roadshows", "/workbench/roadshow/roadshows", 0);
      }
      if (caller.is(Role.REGISTRAR) || caller.is(Role.REGISTRAR_REVIEWER)) {
        add("cases", "/workbench/registration/cases", 0);
      }
      if (caller.is(Role.PLATFORM_ADMIN)
          || caller.is(Role.SECURITY_ADMIN)
          || caller.is(Role.MARKET_OPERATOR)) {
        add("organisations", "/workbench/identity/organisations", 0);
      }
      if (caller.is(Role.PLATFORM_ADMIN)) {
        add("accounts", "/workbench/identity/accounts", 0);
        add("points", "/workbench/registration/points", 0);
      }
    }
    return tasks;
  }

  /**
   * A list stands for the pages of its things, too: their addresses are its own in the singular.
   */
  private void add(String key, String url, long count) {
    add(key, url, count, url.endsWith("s") ? url.substring(0, url.length() - 1) : url);
  }

  private void add(String key, String url, long count, String area) {
    String here = request.getRequestURI();
    boolean current = here.startsWith(area) || here.startsWith(url);
    tasks.add(new Task(key, words.say("front.task." + key), url, count, current));
  }
}
