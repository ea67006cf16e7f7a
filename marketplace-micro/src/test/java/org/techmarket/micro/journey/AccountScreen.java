package org.techmarket.micro.journey;

/** The accounts, and the form by which one is opened. */
record AccountScreen(Person person) {

  static AccountScreen open(Person administrator) {
    administrator.press("task-accounts");
    return new AccountScreen(administrator);
  }

  AccountScreen startNew() {
    person.press("new");
    return this;
  }

  AccountScreen enter(String login, String name, String password, String role) {
    person.type("login", login);
    person.type("displayName", name);
    person.type("password", password);
    person.tick("roles", role);
    return this;
  }

  /** The password has to be typed again: no page sends it back. */
  AccountScreen again(String password) {
    person.type("password", password);
    return this;
  }

  AccountScreen actsFor(String organisation) {
    person.chooseSaying("organisation", organisation);
    return this;
  }

  AccountScreen save() {
    person.press("save");
    return this;
  }

  String row(String login) {
    return person.reads("account-" + login);
  }
}
