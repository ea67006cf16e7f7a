package org.techmarket.micro.journey;

/** The registration points, and the form by which an organisation is made one. */
record PointScreen(Person person) {

  static PointScreen open(Person administrator) {
    administrator.press("task-points");
    return new PointScreen(administrator);
  }

  PointScreen startNew() {
    person.press("new");
    return this;
  }

  PointScreen enter(String organisation, String cityCode, String pointCode) {
    person.chooseSaying("organisation", organisation);
    person.choose("cityCode", cityCode);
    person.type("pointCode", pointCode);
    person.choose("acceptsProvince", "YES");
    return this;
  }

  PointScreen correctCode(String pointCode) {
    person.type("pointCode", pointCode);
    return this;
  }

  PointScreen save() {
    person.press("save");
    return this;
  }

  /** Uploads another picture of its seal, as it is shown. */
  PointScreen seal(byte[] picture) {
    person.attach("sealFile", "印章.png", picture);
    person.press("save");
    return this;
  }

  PointScreen removeSeal() {
    person.at("sealFile-remove").click();
    person.press("save");
    return this;
  }

  String number() {
    return person.reads("number");
  }

  /** The key of the point that is shown. */
  long key() {
    return Long.parseLong(person.address().replaceAll(".*id=", ""));
  }
}
