package org.techmarket.micro.journey;

import java.util.List;

/** The organisations, and the form by which one is admitted. */
record OrganisationScreen(Person person) {

  static OrganisationScreen open(Person administrator) {
    administrator.press("task-organisations");
    return new OrganisationScreen(administrator);
  }

  OrganisationScreen startNew() {
    person.visit("/workbench/identity/organisation-entry");
    return this;
  }

  OrganisationScreen enter(String creditCode, String name) {
    person.type("creditCode", creditCode);
    person.type("name", name);
    person.choose("partyType", "INSTITUTE");
    person.choose("cityCode", "370100");
    return this;
  }

  OrganisationScreen correctCode(String creditCode) {
    person.type("creditCode", creditCode);
    return save();
  }

  OrganisationScreen save() {
    person.press("save");
    return this;
  }

  String faultOfCode() {
    return person.fault("creditCode");
  }

  /** What the form holds: code, name, kind and city. */
  List<String> entry() {
    return List.of(
        person.holds("creditCode"),
        person.holds("name"),
        person.holds("partyType"),
        person.holds("cityCode"));
  }
}
