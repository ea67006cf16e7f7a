package org.techmarket.demo.service;

import jakarta.json.bind.annotation.JsonbProperty;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.techmarket.registration.AttachmentKind;
import org.techmarket.registration.CaseStage;
import org.techmarket.registration.Check;
import org.techmarket.registration.ContractSubType;
import org.techmarket.registration.ExaminationEntry;
import org.techmarket.registration.Finding;
import org.techmarket.registration.OpinionEntry;
import org.techmarket.registration.RegistrationEntry;
import org.techmarket.registration.ReturnEntry;
import org.techmarket.trade.ContractEntry;
import org.techmarket.trade.PartyEntry;

/**
 * An invented contract between two organisations by their keys, and its registration.
 *
 * @param person who buys when no organisation does
 * @param form what the registration form says, by its fields
 * @param registration null for a contract that nobody has brought before the point yet
 */
public record DemoDeal(
    String seller,
    String buyer,
    PartyEntry person,
    String name,
    String total,
    String signPlace,
    int signedDaysAgo,
    int months,
    List<AttachmentKind> papers,
    Map<String, Object> form,
    @JsonbProperty("case") Case registration) {

  /**
   * How far the registration has come.
   *
   * @param opinion what the registrar says who examined it
   * @param examined what was recognised otherwise than claimed, by the fields of the examination
   */
  public record Case(
      int daysAgo,
      CaseStage stage,
      String reason,
      Map<String, String> remarks,
      String opinion,
      Map<String, String> examined,
      List<OpinionEntry> experts) {

    ReturnEntry returned() {
      return new ReturnEntry(reason, remarks, null);
    }
  }

  ContractEntry contract(DemoContent content, long scan, LocalDate today) {
    LocalDate signed = today.minusDays(signedDaysAgo);
    return new ContractEntry(
        name,
        signed.toString(),
        signed.toString(),
        signed.plusMonths(months).toString(),
        signPlace,
        List.of(content.party(seller).signing()),
        List.of(person == null ? content.party(buyer).signing() : person),
        null,
        null,
        "CNY",
        null,
        null,
        total,
        null,
        "LUMP",
        null,
        String.valueOf(scan));
  }

  /** The form as it is sent, with the keys of the point and of the files handed in. */
  RegistrationEntry entry(long point, Map<AttachmentKind, Long> files) {
    Map<String, Object> fields = new HashMap<>(form);
    fields.put("point", String.valueOf(point));
    files.forEach((kind, file) -> fields.put(kind.field(), String.valueOf(file)));
    return DemoContent.bind(fields, RegistrationEntry.class);
  }

  /** What the registrar finds: all is as it should be, but for what is told. */
  ExaminationEntry examination() {
    Map<String, Object> fields = new HashMap<>(form);
    fields.put("opinion", registration.opinion());
    fields.putAll(registration.examined() == null ? Map.of() : registration.examined());
    Map<String, Finding> findings = new HashMap<>();
    ContractSubType type = ContractSubType.valueOf((String) fields.get("subType"));
    Check.of(type.category()).forEach(check -> findings.put(check.name(), Finding.MET));
    findings.put(Check.SECURITY_GIVEN.name(), Finding.NOT_APPLICABLE);
    findings.put(Check.LICENSED_TO_PRODUCE.name(), Finding.NOT_APPLICABLE);
    fields.put("findings", findings);
    return DemoContent.bind(fields, ExaminationEntry.class);
  }
}
