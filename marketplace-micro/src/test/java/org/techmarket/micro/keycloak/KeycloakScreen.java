package org.techmarket.micro.keycloak;

import com.microsoft.playwright.Page;
import org.techmarket.micro.journey.Person;

/** Where people say who they are when it is Keycloak that asks. */
record KeycloakScreen(Person person) {

  /** From a page that asks for it, as the one with that name there. */
  static void signIn(Person person, String login) {
    person.visit("/workbench/queue");
    leave(person).enter(login);
  }

  /** Presses the market's button, which leads to Keycloak. */
  static KeycloakScreen leave(Person person) {
    person.at("provider").click();
    person.page().locator("#username").waitFor();
    return new KeycloakScreen(person);
  }

  /** What Keycloak leads back to is a page of ours. */
  void enter(String login) {
    person.arrive(() -> say(login, TestRealm.PASSWORD));
  }

  /** The same with a password that must be replaced at once. */
  void enterFirst(String login, String password) {
    say(login, password);
    Page page = person.page();
    page.locator("#password-new").waitFor();
    page.fill("#password-new", TestRealm.PASSWORD);
    page.fill("#password-confirm", TestRealm.PASSWORD);
    person.arrive(() -> page.click("[type=submit]"));
  }

  private void say(String login, String password) {
    Page page = person.page();
    page.fill("#username", login);
    page.fill("#password", password);
    page.click("#kc-login");
  }
}
