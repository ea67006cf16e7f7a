package org.techmarket.micro.journey;

/** The form of a contract signed outside the market, step by step. */
record ContractScreen(Person person) {

  static ContractScreen startNew(Person seller) {
    seller.visit("/workbench/trade/contract-entry");
    return new ContractScreen(seller);
  }

  ContractScreen basis(String name, String day, String until) {
    person.type("name", name);
    person.type("signedOn", day);
    person.type("effectiveFrom", day);
    person.type("effectiveTo", until);
    person.type("signPlace", "山东省济南市");
    person.press("next");
    return this;
  }

  ContractScreen seller() {
    party("sellers0", "李敏");
    person.press("next");
    return this;
  }

  ContractScreen buyer(String name, String code) {
    return buyer("ENTERPRISE_DOMESTIC", name, code);
  }

  ContractScreen personBuying(String name, String number) {
    return buyer("NATURAL_PERSON", name, number);
  }

  private ContractScreen buyer(String type, String name, String code) {
    person.choose("buyers0PartyType", type);
    person.type("buyers0Name", name);
    person.type("buyers0Code", code);
    person.type("buyers0Region", "370102");
    party("buyers0", "赵磊");
    person.press("next");
    return this;
  }

  ContractScreen price(String total) {
    person.type("totalAmount", total);
    person.choose("paymentMode", "LUMP");
    person.press("next");
    return this;
  }

  ContractScreen scan(byte[] pdf) {
    person.attach("scan", "合同.pdf", pdf);
    person.press("next");
    return this;
  }

  ContractScreen submit() {
    person.press("submit");
    return this;
  }

  private void party(String at, String contact) {
    person.type(at + "Address", "济南市历下区经十路 1 号");
    person.type(at + "LegalRepresentative", "王建国");
    person.type(at + "Contact", contact);
    person.type(at + "Phone", "0531-88887777");
  }
}
