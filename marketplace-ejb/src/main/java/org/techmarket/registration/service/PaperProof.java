package org.techmarket.registration.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.techmarket.document.service.Glyphs;
import org.techmarket.registration.CertificateContent;
import org.techmarket.registration.RegistrationForm;
import org.techmarket.registration.RegistrationForm.Item;
import org.techmarket.registration.RegistrationForm.Section;
import org.techmarket.shared.EntryReader;
import org.techmarket.shared.Refused;
import org.techmarket.shared.Refused.Ground;
import org.techmarket.trade.ContractRepository;

/**
 * Finds what papers cannot print among what was stored before entries were asked for it, or by
 * others than the market: as soon as a case needs it, and never so late as when a paper is drawn.
 */
@Dependent
class PaperProof {

  private static final int SHOWN = 40;

  @Inject private ContractRepository contracts;
  @Inject private RegistrationQueries people;
  @Inject private Glyphs glyphs;

  /** Finds faults of the contract that is to be registered. */
  void ofContract(EntryReader read, long contractId) {
    values(ContractItems.sections(contracts.require(contractId)))
        .filter(this::isLacking)
        .forEach(
            text ->
                read.fault(
                    "contract",
                    "registration.contractNotInTypeface",
                    shortened(text),
                    glyphs.missing(text)));
  }

  /**
   * Somebody whom the papers will name.
   *
   * @throws Refused when they cannot
   */
  void ofSigner(long accountId) {
    refuse(Stream.of(people.nameOf(accountId)), "registration.signerNotInTypeface");
  }

  /**
   * Both papers of a case.
   *
   * @throws Refused when one of them cannot be drawn, with each text that stands in the way
   */
  void ofPapers(CertificateContent certificate, RegistrationForm form) {
    refuse(
        Stream.concat(values(form.sections()), Stream.of(certificate.issue().legalBasis())),
        "registration.paperNotInTypeface");
  }

  private void refuse(Stream<String> texts, String code) {
    List<Ground> grounds =
        texts
            .filter(this::isLacking)
            .distinct()
            .map(text -> Ground.of(code, shortened(text), glyphs.missing(text)))
            .toList();
    if (!grounds.isEmpty()) {
      throw new Refused(grounds);
    }
  }

  private boolean isLacking(String text) {
    return !glyphs.missing(text).isEmpty();
  }

  private static Stream<String> values(List<Section> sections) {
    return sections.stream().map(Section::items).flatMap(List::stream).map(Item::value);
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) > SHOWN
        ? text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "\u2026"
        : text;
  }
}
