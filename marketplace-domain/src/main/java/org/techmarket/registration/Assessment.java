package org.techmarket.registration;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.techmarket.shared.Refused;

/** Who at the point has worked on a case, and what they found (审查). */
@Embeddable
public class Assessment {

  private Long acceptedBy;
  private Long examinedBy;
  private Examination examination;

  @ElementCollection
  @CollectionTable(name = "registration_finding", joinColumns = @JoinColumn(name = "case_id"))
  @MapKeyColumn(name = "question", length = 30)
  @MapKeyEnumerated(EnumType.STRING)
  @Enumerated(EnumType.STRING)
  @Column(name = "finding", length = 20)
  private Map<Check, Finding> findings = new HashMap<>();

  private ExpertPanel experts = new ExpertPanel();

  void accepted(long by) {
    acceptedBy = by;
  }

  void examined(ExaminationEntry.Terms terms, long by) {
    examination = terms.examination();
    findings.clear();
    findings.putAll(terms.findings());
    examinedBy = by;
  }

  /** What was found; null until it was examined. */
  ExaminationEntry.Terms found() {
    return examination == null ? null : new ExaminationEntry.Terms(examination, findings());
  }

  /** Begins anew, for what was corrected; that experts were asked, and so given time for, stays. */
  void reset() {
    acceptedBy = null;
    examinedBy = null;
    examination = null;
    findings.clear();
  }

  void checkNotBy(long reviewer) {
    if (isBy(reviewer)) {
      throw new Refused("registration.examinerDecides");
    }
  }

  void checkNothingAmiss() {
    if (findings.containsValue(Finding.NOT_MET)) {
      throw new Refused("registration.checkNotMet");
    }
  }

  ExpertPanel experts() {
    return experts;
  }

  /** Whether somebody accepted or examined the case, and so may not decide on it. */
  public boolean isBy(long account) {
    return Objects.equals(acceptedBy, account) || Objects.equals(examinedBy, account);
  }

  /** Null until it was examined. */
  public Examination examination() {
    return examination;
  }

  public Map<Check, Finding> findings() {
    return Map.copyOf(findings);
  }

  /** Who accepted the case; null until then. */
  public Long acceptedBy() {
    return acceptedBy;
  }

  /** Who examined it; null until then. */
  public Long examinedBy() {
    return examinedBy;
  }
}
