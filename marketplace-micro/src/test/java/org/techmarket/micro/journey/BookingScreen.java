package org.techmarket.micro.journey;

/** One booking: what the institution says about its pitch, and what the event manager decides. */
record BookingScreen(Person person) {

  /** Opens the one that waits in the queue for this roadshow. */
  static BookingScreen fromQueue(Person person, String theme) {
    person.visit("/workbench/queue");
    person.follow(person.at("queue").getByText(theme));
    return new BookingScreen(person);
  }

  /** Opens one of the own bookings. */
  static BookingScreen own(Person institution, String theme) {
    institution.visit("/workbench/roadshow/bookings");
    institution.follow(institution.at("bookings").getByText(theme));
    return new BookingScreen(institution);
  }

  BookingScreen enter(String presenter, String phone) {
    person.type("presenter", presenter);
    person.type("phone", phone);
    person.choose("seeking", "EQUITY");
    return this;
  }

  BookingScreen bring(String first, String second) {
    person.type("companion1", first);
    person.type("companion2", second);
    return this;
  }

  BookingScreen submit() {
    person.press("submit");
    return this;
  }

  BookingScreen confirm() {
    person.press("confirm");
    return this;
  }

  BookingScreen returnBecause(String reason) {
    Decision.of(person, "return").because(reason);
    return this;
  }

  String standing() {
    return person.reads("standing");
  }

  String next() {
    return person.reads("next");
  }

  String countdown() {
    return person.reads("countdown");
  }

  String history() {
    return person.reads("history");
  }
}
