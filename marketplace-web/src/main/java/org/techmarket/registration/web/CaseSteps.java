package org.techmarket.registration.web;

import org.techmarket.intake.web.StepPlan;

/** In which steps the registration form is filled in. */
final class CaseSteps {

  static final StepPlan PLAN =
      StepPlan.of("registration.step.")
          .with(
              "classification",
              "point",
              "subType",
              "licenseMode",
              "techField",
              "goal",
              "industry",
              "strategicIndustry")
          .with(
              "amounts",
              "equipment",
              "instruments",
              "parts",
              "materials",
              "otherCosts",
              "techAmount",
              "techIncome",
              "investNew",
              "outputNew")
          .with("rights", "ipType", "ipNumbers", "planSource", "programme", "projectNumber")
          .with("content", "summary", "deliverables", "acceptance", "ipOwnership", "confidential")
          .with(
              "declarations",
              "techImportExport",
              "licenceNumber",
              "govFunded",
              "relatedParty",
              "firstRegistered",
              "noStateSecret",
              "ipProof",
              "authorisation",
              "incomeSheet",
              "commitment",
              "translation");

  private CaseSteps() {}
}
