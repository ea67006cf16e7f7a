package org.techmarket.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.techmarket.shared.Alteration;
import org.techmarket.shared.Change;
import org.techmarket.shared.Refused;

/** A link that lets one person sign up into an organisation; only the hash of its key is kept. */
@Entity
public class Invitation {

  private static final Duration LIFE = Duration.ofDays(7);

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long organisationId;

  @Column(length = 64)
  private String hash;

  @Column(length = 60)
  private String invitee;

  @ElementCollection
  @CollectionTable(name = "invitation_role", joinColumns = @JoinColumn(name = "invitation_id"))
  @Enumerated(EnumType.STRING)
  @Column(name = "role", length = 30)
  private Set<Role> roles;

  private long invitedBy;
  private Instant invitedAt;
  private Instant expiresAt;
  private Long usedBy;
  private Instant revokedAt;

  @Version private long version;

  protected Invitation() {}

  public Invitation(
      long organisationId, InvitationEntry.Terms terms, String hash, long invitedBy, Instant now) {
    this.organisationId = organisationId;
    this.hash = hash;
    this.invitee = terms.invitee();
    this.roles = EnumSet.copyOf(terms.roles());
    this.invitedBy = invitedBy;
    this.invitedAt = now;
    this.expiresAt = now.plus(LIFE);
  }

  /**
   * Makes sure that the link still opens the door.
   *
   * @throws Refused when it was used or revoked, or is too old
   */
  public void checkOpen(Instant now) {
    if (usedBy != null || revokedAt != null || !now.isBefore(expiresAt)) {
      throw new Refused("identity.invitationOver");
    }
  }

  /** Lets somebody in, once. */
  public void use(long account, Instant now) {
    checkOpen(now);
    usedBy = account;
  }

  /** Makes the link good for nothing. */
  public Change revoke(Instant now) {
    checkOpen(now);
    revokedAt = now;
    return told("revokeInvitation");
  }

  /** What was done when it was made. */
  public Change made() {
    return told("invite");
  }

  /** Of the organisation, for an invitation is nothing that is looked at by itself. */
  private Change told(String verb) {
    Known known = new Known(invitee, new TreeSet<>(roles));
    return new Change("Organisation", organisationId, verb, Alteration.of(known));
  }

  private record Known(String invitee, SortedSet<Role> roles) {}

  public long id() {
    return id;
  }

  public long organisationId() {
    return organisationId;
  }

  public String invitee() {
    return invitee;
  }

  public Instant expiresAt() {
    return expiresAt;
  }

  public Set<Role> roles() {
    return Set.copyOf(roles);
  }

  public long version() {
    return version;
  }
}
