package org.techmarket.registration;

import java.util.List;
import java.util.function.Function;
import org.techmarket.registration.ContractFacts.Party;
import org.techmarket.shared.EntryReader;

/** Whether everything that will be printed can be; what cannot is named now, not on the paper. */
final class PrintableCheck {

  private final EntryReader read;
  private final Function<String, List<String>> missing;

  PrintableCheck(EntryReader read, Function<String, List<String>> missing) {
    this.read = read;
    this.missing = missing;
  }

  void check(RegistrationEntry entry, ContractFacts facts) {
    field("summary", entry.summary());
    field("deliverables", entry.deliverables());
    field("acceptance", entry.acceptance());
    field("ipOwnership", entry.ipOwnership());
    field("projectNumber", entry.projectNumber());
    field("licenceNumber", entry.licenceNumber());
    ofContract(facts.name());
    facts.parties().map(Party::name).forEach(this::ofContract);
  }

  private void field(String field, String text) {
    String lacking = read.isFaulty(field) ? "" : lacking(text);
    if (!lacking.isEmpty()) {
      read.fault(field, "registration.notInTypeface", lacking);
    }
  }

  private void ofContract(String text) {
    String lacking = lacking(text);
    if (!lacking.isEmpty()) {
      read.fault("contract", "registration.contractNotInTypeface", text, lacking);
    }
  }

  private String lacking(String text) {
    return text == null ? "" : String.join(", ", missing.apply(text.strip()));
  }
}
