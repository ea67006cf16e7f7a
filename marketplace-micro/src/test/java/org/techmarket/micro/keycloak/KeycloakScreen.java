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
    Page page = person.page();
    page.fill("#username", login);
    page.fill("#password", TestRealm.PASSWORD);
    person.arrive(() -> page.click("#kc-login"));
  }
}
