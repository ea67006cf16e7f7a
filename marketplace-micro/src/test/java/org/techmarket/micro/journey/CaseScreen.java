package org.techmarket.micro.journey;

import com.microsoft.playwright.Locator;

/** One case of registration, as it stands and with what may be done with it. */
record CaseScreen(Person person) {

  /** Opens the one that waits in the queue under this name. */
  static CaseScreen fromQueue(Person person, String contract) {
    person.visit("/workbench/queue");
    person.follow(person.at("queue").getByText(contract));
    return new CaseScreen(person);
  }

  /** Opens one by its key. */
  static CaseScreen of(Person person, long id) {
    person.visit("/workbench/registration/case?id=" + id);
    return new CaseScreen(person);
  }

  CaseScreen accept() {
    person.press("accept");
    return this;
  }

  CaseScreen refuseAcceptance(String ground, String reason) {
    return refuse("refuseAcceptance", ground, reason);
  }

  CaseScreen refuse(String ground, String reason) {
    return refuse("refuse", ground, reason);
  }

  private CaseScreen refuse(String name, String ground, String reason) {
    person.unfold(name);
    person.choose(name + "-ground", ground);
    person.type(name + "-reason", reason);
    person.press(name + "-do");
    return this;
  }

  /** Opens the form by which it is returned. */
  CaseScreen startReturn() {
    person.press("return");
    return this;
  }

  CaseScreen remark(String field, String words) {
    person.type(field, words);
    return this;
  }

  CaseScreen returnBecause(String reason) {
    person.type("reason", reason);
    person.press("send");
    return this;
  }

  CaseScreen startExamination() {
    person.press("examine");
    return this;
  }

  /** Answers every question that is asked with yes. */
  CaseScreen allMet() {
    for (Locator yes : person.page().locator("input[value='MET']:visible").all()) {
      yes.check();
    }
    return this;
  }

  CaseScreen approve(String techIncome, String why, String opinion) {
    person.type("techIncome", techIncome);
    person.type("correctionReason", why);
    person.type("opinion", opinion);
    person.press("save");
    return this;
  }

  CaseScreen askExperts() {
    person.press("ask-experts");
    return this;
  }

  CaseScreen record(String expert, String organisation, String creditCode) {
    person.type("expert", expert);
    person.type("organisation", organisation);
    person.type("organisationCode", creditCode);
    person.choose("verdict", "RECOGNISE");
    person.type("opinion", "技术方案先进，指标可以考核，同意认定");
    person.press("record");
    return this;
  }

  CaseScreen expertsDone() {
    person.press("experts-done");
    return this;
  }

  CaseScreen sendToRecheck() {
    person.press("recheck");
    return this;
  }

  CaseScreen sendBack(String reason) {
    Decision.of(person, "sendBack").because(reason);
    return this;
  }

  CaseScreen issue() {
    person.press("issue");
    return this;
  }

  String standing() {
    return person.reads("standing");
  }
}
