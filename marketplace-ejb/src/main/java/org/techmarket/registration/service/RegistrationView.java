package org.techmarket.registration.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.techmarket.registration.AttachmentKind;
import org.techmarket.registration.CaseStage;
import org.techmarket.registration.Check;
import org.techmarket.registration.Examination;
import org.techmarket.registration.ExpertOpinion;
import org.techmarket.registration.Finding;
import org.techmarket.registration.RefusalGround;
import org.techmarket.registration.RegistrationTerms;
import org.techmarket.shared.Money;
import org.techmarket.trade.service.ContractView;

/**
 * All that may be seen of a case.
 *
 * @param totalAmount the price of the contract in yuan
 * @param form what was applied for
 * @param files the names of what was handed in
 * @param may what the one who looks may do with it now
 */
public record RegistrationView(
    long id,
    long version,
    String receipt,
    Head head,
    ContractView contract,
    Standing standing,
    Money totalAmount,
    RegistrationTerms form,
    Map<AttachmentKind, String> files,
    Work work,
    May may) {

  /** Whose case, and where. */
  public record Head(String organisation, long pointId, String point, String pointNumber) {}

  /**
   * How far it has come.
   *
   * @param dueOn the last day for whoever must act; null when nobody need
   * @param late whether that day is over
   * @param returns how often it was returned
   * @param reason what the latest decision says; null when it needs no words
   * @param remarks words beside the fields of the form, of the latest return
   * @param ground null unless it was refused or not accepted
   * @param number the registration number; null until it is registered
   * @param lateReason why it was registered late; null otherwise
   */
  public record Standing(
      CaseStage stage,
      Instant since,
      LocalDate dueOn,
      boolean late,
      int returns,
      String reason,
      Map<String, String> remarks,
      RefusalGround ground,
      String number,
      String lateReason) {}

  /**
   * What the point has found; of this, applicants see who and what was approved only.
   *
   * @param examination null until it was examined
   * @param needsExperts whether experts must speak before the reviewer decides
   * @param unusuallyNonTechnical whether goods in the price are unusual for such a contract
   * @param registrar who examined, null until then
   * @param reviewer who decided, null until then
   */
  public record Work(
      Examination examination,
      Map<Check, Finding> findings,
      List<ExpertOpinion> opinions,
      boolean needsExperts,
      boolean unusuallyNonTechnical,
      String registrar,
      String reviewer) {}

  /**
   * The verbs open to the one who looks.
   *
   * @param accept whether it may be accepted, or not accepted
   * @param decide whether it may be registered, refused or sent back
   * @param download whether there is a certificate to download
   */
  public record May(
      boolean correct,
      boolean withdraw,
      boolean accept,
      boolean returnForCorrection,
      boolean examine,
      boolean askExperts,
      boolean recordOpinion,
      boolean sendToRecheck,
      boolean decide,
      boolean download) {}
}
