package org.techmarket.micro.journey;

/** An achievement: the form of its holder, and what the operator decides. */
record AchievementScreen(Person person) {

  static AchievementScreen startNew(Person institution) {
    institution.visit("/workbench/exhibition/achievement-entry");
    return new AchievementScreen(institution);
  }

  /** Opens the one that waits in the queue under this name. */
  static AchievementScreen fromQueue(Person person, String name) {
    person.visit("/workbench/queue");
    person.follow(person.at("queue").getByText(name));
    return new AchievementScreen(person);
  }

  AchievementScreen enter(String name, String summary, String ipNumbers) {
    person.type("name", name);
    person.choose("type", "NEW_PROCESS");
    person.choose("field", "NEW_MATERIALS");
    person.choose("trl", "6");
    person.type("summary", summary);
    person.type("ipNumbers", ipNumbers);
    return this;
  }

  AchievementScreen correctRights(String ipNumbers) {
    person.type("ipNumbers", ipNumbers);
    return this;
  }

  AchievementScreen correctSummary(String summary) {
    person.type("summary", summary);
    return this;
  }

  AchievementScreen submit() {
    person.press("save");
    return this;
  }

  AchievementScreen returnBecause(String reason) {
    Decision.of(person, "return").because(reason);
    return this;
  }

  AchievementScreen publish() {
    person.press("publish");
    return this;
  }

  String next() {
    return person.reads("next");
  }
}
