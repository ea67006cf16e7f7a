package org.techmarket.shared;

/**
 * A decision that must be explained to the one concerned, as it was entered.
 *
 * @param reason 5 to 500 characters, shown to the applicant
 * @param version the version the decision was taken on
 */
public record Decision(String reason, String version) {

  /**
   * Reads the reason.
   *
   * @throws Invalid when it is missing, too short or too long
   */
  public String readReason() {
    EntryReader read = new EntryReader();
    String text = read.text("reason", reason, 5, 500);
    read.done();
    return text;
  }

  /**
   * Makes sure that the decision was taken on what stands now.
   *
   * @throws StaleVersion when it was not
   * @throws Invalid when no version was given
   */
  public void checkVersion(long current) {
    StaleVersion.check(version, current);
  }
}
