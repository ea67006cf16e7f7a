package org.techmarket.micro.journey;

/** A decision that unfolds, says what it does, and asks for a reason. */
record Decision(Person person, String name) {

  /** Unfolds it. */
  static Decision of(Person person, String name) {
    person.unfold(name);
    return new Decision(person, name);
  }

  String consequence() {
    return person.at(name).locator("summary").innerText();
  }

  void because(String reason) {
    person.type(name + "-reason", reason);
    person.press(name + "-do");
  }
}
