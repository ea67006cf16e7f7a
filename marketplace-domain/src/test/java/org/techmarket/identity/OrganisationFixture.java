package org.techmarket.identity;

import java.time.Instant;
import org.techmarket.shared.Face;
import org.techmarket.shared.Keyed;

/** Organisations in every stage. */
public final class OrganisationFixture {

  public static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
  public static final long APPLICANT = 31;
  public static final long OPERATOR = 12;

  private OrganisationFixture() {}

  /** An application with nothing wrong in it. */
  public static ApplicationEntry entry() {
    return new ApplicationEntry(
        "91370100MA3ABCDE1G",
        "Jinan New Materials",
        "INSTITUTE",
        "370100",
        "0531-8660 0001",
        "7",
        "0");
  }

  public static Organisation founded() {
    return Keyed.with(1, Organisation.founded(NOW));
  }

  public static Organisation submitted() {
    Organisation organisation = founded();
    organisation.submit(entry().read(Face.COMMON), APPLICANT, NOW);
    return organisation;
  }

  public static Organisation returned() {
    Organisation organisation = submitted();
    organisation.returnForCorrection("The scan cannot be read", OPERATOR, NOW);
    return organisation;
  }

  /** Whose administrator, who applied for it once, wants it closed. */
  public static Organisation toClose() {
    Organisation organisation = verified();
    organisation.askToClose(APPLICANT, NOW);
    return organisation;
  }

  public static Organisation verified() {
    Organisation organisation = submitted();
    organisation.verify(OPERATOR, NOW);
    return organisation;
  }
}
