package org.techmarket.micro.journey;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;

/** A roadshow: the event manager's form and decisions, and the table of its slots. */
record RoadshowScreen(Person person) {

  static RoadshowScreen startNew(Person manager) {
    manager.visit("/workbench/roadshow/roadshow-entry");
    return new RoadshowScreen(manager);
  }

  /** As anybody finds it, from the list of those to come. */
  static RoadshowScreen find(Person anybody, String theme) {
    anybody.visit("/roadshow/roadshows");
    anybody.follow(anybody.at("roadshows").getByText(theme));
    return new RoadshowScreen(anybody);
  }

  static RoadshowScreen manage(Person manager, String theme) {
    manager.press("task-roadshows");
    manager.follow(manager.at("roadshows").getByText(theme));
    return new RoadshowScreen(manager);
  }

  RoadshowScreen enter(String theme, LocalDate day, String from, String until) {
    person.type("theme", theme);
    person.choose("field", "NEW_MATERIALS");
    person.choose("hall", "1");
    person.type("day", day.toString());
    person.type("from", from);
    person.type("until", until);
    person.type("entryDeadline", day.minusDays(14).toString());
    return this;
  }

  RoadshowScreen quota(String quota) {
    person.type("quota", quota);
    return this;
  }

  RoadshowScreen save() {
    person.press("save");
    return this;
  }

  RoadshowScreen publish() {
    person.press("publish");
    return this;
  }

  Decision cancel() {
    return Decision.of(person, "cancel");
  }

  RoadshowScreen choose(String achievement) {
    person.chooseSaying("achievement", achievement);
    return this;
  }

  BookingScreen take(int slot) {
    person.press("take-" + slot);
    return new BookingScreen(person);
  }

  Locator slots() {
    return person.at("slots").locator("tbody tr");
  }

  String slot(int ordinal) {
    return person.reads("slot-" + ordinal);
  }
}
