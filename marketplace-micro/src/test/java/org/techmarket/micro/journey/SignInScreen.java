package org.techmarket.micro.journey;

import static org.assertj.core.api.Assertions.assertThat;

/** Where people say who they are. */
record SignInScreen(Person person) {

  static void signIn(Person person, String login, String password) {
    person.visit("/identity/sign-in");
    new SignInScreen(person).enter(login, password);
  }

  /** From the home page, and without a mouse. */
  static void signIn(Keyboard keys, String login, String password) {
    keys.person().visit("/");
    keys.press("Tab");
    assertThat(keys.focusedText()).isEqualTo("跳到正文");
    keys.tabTo("sign-in").go("Enter");
    keys.tabTo("login").type(login);
    keys.tabTo("password").type(password).go("Enter");
  }

  void enter(String login, String password) {
    person.type("login", login);
    person.type("password", password);
    person.press("sign-in-submit");
  }
}
