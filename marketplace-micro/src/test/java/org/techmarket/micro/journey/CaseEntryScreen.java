package org.techmarket.micro.journey;

import java.util.List;

/** The registration form, step by step. */
record CaseEntryScreen(Person person) {

  CaseEntryScreen classify(String subType, String industry) {
    person.choose("subType", subType);
    person.choose("techField", "NEW_MATERIALS");
    person.choose("goal", "INDUSTRY");
    person.type("industry", industry);
    return next();
  }

  CaseEntryScreen rights(String ipNumber) {
    person.choose("ipType", "PATENT");
    person.type("ipNumbers", ipNumber);
    person.choose("planSource", "NONE");
    return next();
  }

  CaseEntryScreen content(String summary) {
    person.type("summary", summary);
    person.type("deliverables", "工艺规程、样件与检测报告");
    person.type("acceptance", "样件高温持久强度达到合同约定的指标");
    person.type("ipOwnership", "专利申请权归双方共有");
    person.tick("confidential", "YES");
    return next();
  }

  CaseEntryScreen declare() {
    List.of("noStateSecret", "firstRegistered").forEach(yes -> person.tick(yes, "YES"));
    List.of("techImportExport", "govFunded", "relatedParty").forEach(no -> person.tick(no, "NO"));
    return this;
  }

  CaseEntryScreen attach(String field, byte[] pdf) {
    person.attach(field, field + ".pdf", pdf);
    return this;
  }

  CaseEntryScreen next() {
    person.press("next");
    return this;
  }

  CaseEntryScreen submit() {
    person.press("submit");
    return this;
  }
}
