package org.techmarket.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.techmarket.shared.EntryReader;

/**
 * The plan the work belongs to (计划来源).
 *
 * @param programme of the national plan; null for others
 * @param projectNumber null outside of plans
 */
@Embeddable
public record Plan(
    @Enumerated(EnumType.STRING) @Column(length = 20) PlanSource planSource,
    @Enumerated(EnumType.STRING) @Column(length = 30) PlanProgramme programme,
    @Column(length = 60) String projectNumber) {

  static Plan read(EntryReader read, RegistrationEntry entry) {
    PlanSource source = read.choice("planSource", entry.planSource(), PlanSource.class);
    return new Plan(source, programme(read, source, entry), project(read, source, entry));
  }

  private static PlanProgramme programme(
      EntryReader read, PlanSource source, RegistrationEntry entry) {
    boolean none = EntryReader.plain(entry.programme()).isEmpty();
    if (source != null && source != PlanSource.NATIONAL && !none) {
      return read.fault("programme", "registration.programmeOnlyNational");
    }
    return source == PlanSource.NATIONAL
        ? read.choice("programme", entry.programme(), PlanProgramme.class)
        : null;
  }

  private static String project(EntryReader read, PlanSource source, RegistrationEntry entry) {
    boolean none = EntryReader.plain(entry.projectNumber()).isEmpty();
    if (source == PlanSource.NONE && !none) {
      return read.fault("projectNumber", "registration.projectOutsideOfPlans");
    }
    return source == null || source == PlanSource.NONE
        ? null
        : read.printed("projectNumber", entry.projectNumber(), 2, 60);
  }
}
