package org.techmarket.micro.journey;

/** Where people say who they are. */
record SignInScreen(Person person) {

  static void signIn(Person person, String login, String password) {
    person.visit("/identity/sign-in");
    new SignInScreen(person).enter(login, password);
  }

  void enter(String login, String password) {
    person.type("login", login);
    person.type("password", password);
    person.press("sign-in-submit");
  }
}
