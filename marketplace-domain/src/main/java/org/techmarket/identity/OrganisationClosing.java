package org.techmarket.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.techmarket.shared.Authors;
import org.techmarket.shared.Refused;

/**
 * How far the closing of an organisation is (注销): its administrator asks for it, a security
 * administrator confirms or declines, and in the end nobody's name is left. What has not happened
 * is null.
 *
 * @param declined why it was not confirmed, until it is asked for again
 * @param confirmedBy never the one who asked
 * @param peopleLeftAt when the accounts of its people were closed
 */
@Embeddable
public record OrganisationClosing(
    @Column(name = "closing_asked_by") Long askedBy,
    @Column(name = "closing_asked_at") Instant askedAt,
    @Column(name = "closing_declined", length = 500) String declined,
    @Column(name = "closed_by") Long confirmedBy,
    Instant peopleLeftAt) {

  /** Of an organisation that nobody wants to close. */
  static final OrganisationClosing NONE = new OrganisationClosing(null, null, null, null, null);

  OrganisationClosing ask(long by, Instant now) {
    if (isAsked()) {
      throw new Refused("identity.closingAsked");
    }
    return new OrganisationClosing(by, now, null, null, null);
  }

  OrganisationClosing withdraw() {
    checkAsked();
    return NONE;
  }

  OrganisationClosing decline(String reason) {
    checkAsked();
    return new OrganisationClosing(null, null, reason, null, null);
  }

  OrganisationClosing confirm(long by) {
    checkAsked();
    Authors.of(askedBy).checkNot(by, "identity.closingAskedByYou");
    return new OrganisationClosing(askedBy, askedAt, null, by, null);
  }

  OrganisationClosing peopleLeft(Instant now) {
    return new OrganisationClosing(askedBy, askedAt, null, confirmedBy, now);
  }

  /** Whether it waits for a security administrator. */
  public boolean isAsked() {
    return askedBy != null && confirmedBy == null;
  }

  private void checkAsked() {
    if (!isAsked()) {
      throw new Refused("identity.closingNotAsked");
    }
  }
}
