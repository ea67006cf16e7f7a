package org.techmarket.trade.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.techmarket.document.service.Glyphs;
import org.techmarket.shared.EntryReader;
import org.techmarket.trade.ContractEntry;
import org.techmarket.trade.PartyEntry;

/** Whether the papers of a contract can print what was entered; what they cannot is named now. */
@Dependent
class PrintableContract {

  @Inject private Glyphs glyphs;

  void check(EntryReader read, ContractEntry entry) {
    field(read, "name", entry.name());
    field(read, "signPlace", entry.signPlace());
    field(read, "agentName", entry.agentName());
    parties(read, "sellers", entry.sellers());
    parties(read, "buyers", entry.buyers());
  }

  private void parties(EntryReader read, String list, List<PartyEntry> parties) {
    for (int i = 0; i < parties.size(); i++) {
      EntryReader row = read.within(list, i);
      PartyEntry party = parties.get(i);
      field(row, "name", party.name());
      field(row, "code", party.code());
      field(row, "address", party.address());
      field(row, "legalRepresentative", party.legalRepresentative());
      field(row, "contact", party.contact());
    }
  }

  private void field(EntryReader read, String field, String text) {
    List<String> lacking = text == null ? List.of() : glyphs.missing(text.strip());
    if (!lacking.isEmpty()) {
      read.fault(field, "trade.notInTypeface", String.join(", ", lacking));
    }
  }
}
